import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { startJournal } from '@/lib/journal/journal'
import { at, makeEvent, review } from '../make'
import { ann, itemsAt, itemsOf, second, signIn, world } from './world'

test('two tabs see each other’s answers at once, and one of them sends', async () => {
  const given = world()
  given.browser.cookie.account = ann
  const one = await given.browser.openTab()
  const two = await given.browser.openTab()
  one.record(review('a-1', 3))
  await one.settled()
  expect(itemsOf(two)).toEqual(['a-1'])
  expect(two.getSnapshot().sync.unsent).toBe(1)
  two.record(review('a-2', 3))
  await two.settled()
  expect(itemsOf(one)).toEqual(['a-1', 'a-2'])

  given.clock.pass(second)
  await Promise.all([one.settled(), two.settled()])
  expect(itemsAt(given, ann).sort()).toEqual(['a-1', 'a-2'])
  for (const tab of [one, two]) expect(tab.getSnapshot().sync).toMatchObject({ unsent: 0, problem: null })
  const sentIds = given.peer.requests.flatMap(({ ids }) => ids)
  expect(new Set(sentIds).size).toBe(sentIds.length)
})

test('without locks two tabs may both send, and the server keeps each answer once', async () => {
  const given = world({ hasLocks: false })
  given.browser.cookie.account = ann
  const one = await given.browser.openTab()
  const two = await given.browser.openTab()
  one.record(review('a-1', 3))
  two.record(review('a-2', 3))
  await Promise.all([one.settled(), two.settled()])
  await Promise.all([one.syncNow(), two.syncNow()])
  expect(itemsAt(given, ann).sort()).toEqual(['a-1', 'a-2'])
  expect(one.getSnapshot().state).toEqual(two.getSnapshot().state)
})

test('signing in and out in one tab takes the other along', async () => {
  const given = world()
  const one = await given.browser.openTab()
  const two = await given.browser.openTab()
  two.record(review('a-1', 3))
  await two.settled()
  await signIn(given, ann, one)
  await two.settled()
  expect(two.getSnapshot()).toMatchObject({ user: ann })
  two.record(review('a-2', 3))
  await two.settled()
  expect(itemsOf(one)).toEqual(['a-1', 'a-2'])

  expect(await one.signOut()).toEqual({ kind: 'signed-out' })
  await two.settled()
  expect(two.getSnapshot()).toMatchObject({ user: null })
  expect(itemsOf(two)).toEqual([])
})

test('a tab that slept through it all reads its journal again', async () => {
  const given = world()
  given.browser.cookie.account = ann
  const awake = await given.browser.openTab()
  const asleep = await given.browser.openTab()
  const elsewhere = await given.browser.surroundings.openStorage(ann.id)
  await elsewhere.record([makeEvent(1, at('2026-11-24 08:00'), review('a-1', 3))])
  expect(itemsOf(asleep)).toEqual([])
  await asleep.wake({ hasSlept: true })
  await asleep.settled()
  expect(itemsOf(asleep)).toEqual(['a-1'])
  expect(itemsOf(awake)).toEqual(['a-1'])
  expect(itemsAt(given, ann)).toEqual(['a-1'])
})

test('a browser that keeps nothing says so, lets a guest study, and sends when he signs in', async () => {
  const given = world({ hasIndexedDb: false })
  const journal = await given.browser.openTab()
  expect(journal.getSnapshot()).toMatchObject({ status: 'ready', persistent: false })
  journal.record(review('a-1', 3))
  await signIn(given, ann, journal)
  expect(itemsAt(given, ann)).toEqual(['a-1'])
  expect(itemsOf(journal)).toEqual(['a-1'])
})

test('offline, the browser remembers who was signed in', async () => {
  const given = world()
  const journal = await given.browser.openTab()
  await signIn(given, ann, journal)
  journal.close()
  given.peer.weather = 'no line'
  expect((await given.browser.openTab()).getSnapshot()).toMatchObject({ user: ann, providers: ['github'] })
})

test('a fact recorded before the journal is open is refused aloud', async () => {
  const given = world()
  const journal = startJournal(given.browser.surroundings)
  expect(() => journal.record(review('a-1', 3))).toThrow('still loading')
  expect(journal.getSnapshot().status).toBe('loading')
  await journal.settled()
  expect(journal.getSnapshot().status).toBe('ready')
})

test('what the browser fails to keep is shown all the same, told, and kept with the next answer', async () => {
  const given = world()
  const openStorage = given.browser.surroundings.openStorage
  let isFull = false
  given.browser.surroundings.openStorage = async (owner) => {
    const storage = await openStorage(owner)
    const whileNotFull = (work: () => Promise<void>) => (isFull ? Promise.reject(new Error('quota')) : work())
    return {
      ...storage,
      add: (event) => whileNotFull(() => storage.add(event)),
      record: (events) => whileNotFull(() => storage.record(events)),
    }
  }
  const journal = await given.browser.openTab()
  isFull = true
  journal.record(review('a-1', 3))
  await journal.settled()
  expect(itemsOf(journal)).toEqual(['a-1'])
  expect(journal.getSnapshot().sync.problem).toBe('storage')
  isFull = false
  journal.record(review('a-2', 3))
  await journal.settled()
  expect(journal.getSnapshot().sync.problem).toBe(null)
  journal.close()
  expect(itemsOf(await given.browser.openTab())).toEqual(['a-1', 'a-2'])
})
