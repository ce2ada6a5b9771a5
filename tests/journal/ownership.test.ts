import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { at, eventId, makeEvent, review } from '../make'
import { createBrowser } from './browser-like'
import { ann, bob, itemsAt, itemsOf, second, signIn, world } from './world'

test('a guest studies without an account, and finds it again in the same browser', async () => {
  const given = world()
  const journal = await given.browser.openTab()
  journal.record(review('a-1', 3))
  await journal.settled()
  given.clock.pass(second)
  journal.close()
  const reopened = await given.browser.openTab()
  expect(itemsOf(reopened)).toEqual(['a-1'])
  expect(reopened.getSnapshot()).toMatchObject({
    user: null,
    providers: ['github'],
    sync: { unsent: 1, problem: null },
  })
  expect(given.peer.requests.every(({ path }) => path === '/api/session')).toBe(true)
})

test("at sign-up a guest's work joins the account, every event once", async () => {
  const given = world()
  const journal = await given.browser.openTab()
  for (const itemId of ['a-1', 'a-2', 'a-3']) journal.record(review(itemId, 3))
  await signIn(given, ann, journal)
  expect(itemsAt(given, ann)).toEqual(['a-1', 'a-2', 'a-3'])
  expect(journal.getSnapshot()).toMatchObject({ user: ann, sync: { unsent: 0 } })
  expect(itemsOf(journal)).toEqual(['a-1', 'a-2', 'a-3'])
})

test("at sign-in to an account that has a journal, the guest's work joins it", async () => {
  const given = world()
  const elsewhere = { ...given, browser: createBrowser(given.peer, given.clock) }
  const other = await elsewhere.browser.openTab()
  await signIn(elsewhere, ann, other)
  other.record(review('a-1', 3))
  await other.settled()
  given.clock.pass(second)
  await other.settled()

  const journal = await given.browser.openTab()
  journal.record(review('a-1', 4))
  journal.record(review('b-1', 4))
  await signIn(given, ann, journal)
  await other.syncNow()
  expect(itemsAt(given, ann)).toEqual(['a-1', 'a-1', 'b-1'])
  expect(journal.getSnapshot().state.memories.get('a-1')?.reps).toBe(2)
  expect(journal.getSnapshot().state).toEqual(other.getSnapshot().state)
})

test("a guest's work is kept here until the server has it", async () => {
  const given = world()
  const journal = await given.browser.openTab()
  journal.record(review('a-1', 3))
  await journal.settled()
  given.browser.cookie.account = ann
  given.peer.takesAtMost = 0
  await journal.refreshSession()
  await journal.settled()
  expect(itemsOf(journal)).toEqual(['a-1'])
  expect(journal.getSnapshot()).toMatchObject({ user: ann, sync: { unsent: 1 } })
  journal.close()

  given.peer.takesAtMost = 500
  const reopened = await given.browser.openTab()
  expect(itemsOf(reopened)).toEqual(['a-1'])
  expect(itemsAt(given, ann)).toEqual(['a-1'])
})

test('a browser that died in the middle of a join finishes it for the right person', async () => {
  const given = world()
  const guest = await given.browser.surroundings.openStorage('guest')
  const event = makeEvent(1, at('2026-11-24 08:00'), review('a-1', 3))
  await guest.record([event])
  await guest.noteJoining({ userId: ann.id, ids: [eventId(1)] })
  guest.close()

  given.browser.cookie.account = bob
  const journal = await given.browser.openTab()
  expect(journal.getSnapshot()).toMatchObject({ user: bob, sync: { unsent: 0 } })
  expect([itemsOf(journal), itemsAt(given, bob)]).toEqual([[], []])
  await signIn(given, ann, journal)
  expect(itemsAt(given, ann)).toEqual(['a-1'])
})

test('another person on the same browser never sees or sends what the first one left unsent', async () => {
  const given = world()
  const journal = await given.browser.openTab()
  await signIn(given, ann, journal)
  given.peer.weather = 'no line'
  journal.record(review('secret-1', 3))
  await journal.settled()
  given.peer.weather = 'fair'

  await signIn(given, bob, journal)
  expect(journal.getSnapshot()).toMatchObject({ user: bob, sync: { unsent: 0 } })
  expect(itemsOf(journal)).toEqual([])
  journal.record(review('b-1', 3))
  await journal.settled()
  given.clock.pass(second)
  await journal.settled()
  expect([itemsAt(given, bob), itemsAt(given, ann)]).toEqual([['b-1'], []])

  await signIn(given, ann, journal)
  expect(itemsOf(journal)).toEqual(['secret-1'])
  expect(itemsAt(given, ann)).toEqual(['secret-1'])
})

test('a tab that does not know yet that somebody else has signed in sends nothing in his name', async () => {
  const given = world()
  const journal = await given.browser.openTab()
  await signIn(given, ann, journal)
  given.browser.cookie.account = bob
  journal.record(review('a-1', 3))
  await journal.settled()
  given.clock.pass(second)
  await journal.settled()
  expect(itemsAt(given, bob)).toEqual([])
  expect(journal.getSnapshot().user).toEqual(bob)
  expect(itemsOf(journal)).toEqual([])
  expect(given.peer.requests.filter(({ ids, userId }) => ids.length > 0 && userId !== ann.id)).toEqual([])
})

test('an answer that comes when somebody else has taken over changes nothing for him', async () => {
  const given = world()
  const journal = await given.browser.openTab()
  await signIn(given, ann, journal)
  given.peer.beforePushAnswer = async () => {
    given.browser.cookie.account = bob
    const isBobs = new Promise<void>((resolve) => {
      journal.subscribe(() => journal.getSnapshot().user?.id === bob.id && resolve())
    })
    void journal.refreshSession()
    await isBobs
  }
  journal.record(review('a-1', 3))
  await journal.syncNow()
  await journal.settled()
  expect(journal.getSnapshot()).toMatchObject({ user: bob, sync: { unsent: 0, problem: null } })
  expect([itemsOf(journal), itemsAt(given, ann), itemsAt(given, bob)]).toEqual([[], ['a-1'], []])
})

test('sign-out tells how much is unsent, and wipes only when told to', async () => {
  const given = world()
  const journal = await given.browser.openTab()
  await signIn(given, ann, journal)
  given.peer.weather = 'failing'
  journal.record(review('a-1', 3))
  journal.record(review('a-2', 3))
  expect(await journal.signOut()).toEqual({ kind: 'unsent', count: 2 })
  expect(await journal.signOut({ evenUnsent: true })).toEqual({ kind: 'problem', problem: 'server' })
  expect(itemsOf(journal)).toEqual(['a-1', 'a-2'])

  given.peer.weather = 'fair'
  expect(await journal.signOut()).toEqual({ kind: 'signed-out' })
  expect(itemsAt(given, ann)).toEqual(['a-1', 'a-2'])
  expect(journal.getSnapshot()).toMatchObject({ user: null, sync: { unsent: 0, problem: null } })
  expect(itemsOf(journal)).toEqual([])
  const left = await given.browser.surroundings.openStorage(ann.id)
  expect(await left.load()).toEqual({ events: [], unsentIds: [], refused: [], lastSyncedAt: null })
  expect([...given.browser.kept.values()].join()).not.toContain(ann.email)
})

test('what is left unsent at a sign-out that was meant is gone', async () => {
  const given = world()
  const journal = await given.browser.openTab()
  await signIn(given, ann, journal)
  given.peer.takesAtMost = 0
  journal.record(review('a-1', 3))
  expect(await journal.signOut({ evenUnsent: true })).toEqual({ kind: 'signed-out' })
  await signIn(given, ann, journal)
  expect([itemsOf(journal), itemsAt(given, ann)]).toEqual([[], []])
})
