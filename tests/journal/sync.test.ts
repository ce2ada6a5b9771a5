import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { foldJournal } from '@/lib/core/journal/fold'
import type { Journal } from '@/lib/journal/journal'
import { review } from '../make'
import { createBrowser, createClock } from './browser-like'
import { createPeer } from './peer'

const ann = { id: 'user-ann', email: 'ann@example.org' }
const second = 1000

function world() {
  const clock = createClock()
  const peer = createPeer(clock.now)
  return { clock, peer }
}

async function signedInTab(given = world(), account = ann) {
  const browser = createBrowser(given.peer, given.clock)
  browser.cookie.account = account
  return { ...given, browser, journal: await browser.openTab() }
}

/** Lets what was recorded gather and be sent. */
async function sent(journal: Journal, clock: { pass(ms: number): void }) {
  await journal.settled()
  clock.pass(second)
  await journal.settled()
}

test('an answer is in the state at once, and on the server a second later', async () => {
  const { journal, peer, clock } = await signedInTab()
  journal.record(review('a-1', 3))
  expect(journal.getSnapshot().state.memories.get('a-1')?.reps).toBe(1)
  expect(journal.getSnapshot().sync.unsent).toBe(1)
  await sent(journal, clock)
  expect(peer.journalOf(ann.id)).toMatchObject([{ itemId: 'a-1', seq: 1 }])
  expect(journal.getSnapshot().sync).toMatchObject({ unsent: 0, problem: null, lastSyncedAt: clock.now() })
})

test('twenty answers offline survive the closed tab and are each stored once', async () => {
  const { journal, peer, clock, browser } = await signedInTab()
  peer.weather = 'no line'
  for (let n = 0; n < 20; n++) journal.record(review(`a-${n}`, 3))
  await sent(journal, clock)
  journal.close()

  const reopened = await browser.openTab()
  expect(reopened.getSnapshot()).toMatchObject({ user: ann, sync: { unsent: 20, online: false, problem: 'offline' } })
  expect(reopened.getSnapshot().state.memories.size).toBe(20)

  peer.weather = 'fair'
  await reopened.wake()
  await reopened.settled()
  expect(peer.journalOf(ann.id)).toHaveLength(20)
  expect(reopened.getSnapshot().sync).toMatchObject({ unsent: 0, online: true, problem: null })
})

test('more than one batch travels in batches of 500, there and back', async () => {
  const { journal, peer, clock } = await signedInTab()
  for (let n = 0; n < 501; n++) journal.record(review(`a-${n % 9}`, 3))
  await sent(journal, clock)
  expect(peer.requests.map(({ ids }) => ids.length).filter((count) => count > 0)).toEqual([500, 1])

  const other = createBrowser(peer, clock)
  other.cookie.account = ann
  const elsewhere = await other.openTab()
  expect(elsewhere.getSnapshot().state).toEqual(journal.getSnapshot().state)
  expect(elsewhere.getSnapshot().state.reviews).toHaveLength(501)
})

test('an answer whose acknowledgement was lost is sent again and stored once', async () => {
  const { journal, peer, clock } = await signedInTab()
  peer.weather = 'lost answers'
  journal.record(review('a-1', 3))
  await sent(journal, clock)
  expect(journal.getSnapshot().sync).toMatchObject({ unsent: 1, problem: 'offline' })
  peer.weather = 'fair'
  await journal.syncNow()
  expect(peer.journalOf(ann.id)).toHaveLength(1)
  expect(journal.getSnapshot().sync.unsent).toBe(0)
})

test('exactly what the server acknowledges leaves the outbox', async () => {
  const { journal, peer, clock } = await signedInTab()
  peer.takesAtMost = 2
  for (const itemId of ['a-1', 'a-2', 'a-3']) journal.record(review(itemId, 3))
  await sent(journal, clock)
  expect(peer.requests.map(({ ids }) => ids.length).filter((count) => count > 0)).toEqual([3, 1])
  expect(journal.getSnapshot().sync.unsent).toBe(0)

  peer.takesAtMost = 0
  journal.record(review('a-4', 3))
  await sent(journal, clock)
  expect(journal.getSnapshot().sync).toMatchObject({ unsent: 1, problem: 'server' })
})

test('an event that the server refuses is kept aside, and the rest goes through', async () => {
  const { journal, peer, clock, browser } = await signedInTab()
  const bad = journal.record(review('a-1', 3))
  journal.record(review('a-2', 3))
  peer.refuses.add(bad.id)
  await sent(journal, clock)
  expect(journal.getSnapshot().sync).toMatchObject({
    unsent: 0,
    refused: [{ id: bad.id, code: 'invalid', event: bad }],
  })
  expect([...journal.getSnapshot().state.memories.keys()]).toEqual(['a-2'])
  journal.close()
  expect((await browser.openTab()).getSnapshot().sync.refused).toMatchObject([{ id: bad.id, event: bad }])
})

test('of two events with one id the first stays, and the other is kept aside', async () => {
  const { journal, peer, clock, browser } = await signedInTab()
  const mine = journal.record(review('a-1', 3))
  await journal.settled()
  await browser.surroundings.api.push(ann.id, [{ ...mine, ...review('a-2', 3) }])
  await sent(journal, clock)
  expect(journal.getSnapshot().sync.refused).toMatchObject([
    { id: mine.id, code: 'conflict', event: { itemId: 'a-1' } },
  ])
  expect(journal.getSnapshot().state).toEqual(foldJournal(peer.journalOf(ann.id)))
  expect([...journal.getSnapshot().state.memories.keys()]).toEqual(['a-2'])
})

test.each([
  ['no line', 'offline'],
  ['captive portal', 'offline'],
  ['failing', 'server'],
] as const)('with %s nothing is dropped, and the waits grow until it works', async (weather, problem) => {
  const { journal, peer, clock } = await signedInTab()
  peer.weather = weather
  journal.record(review('a-1', 3))
  await sent(journal, clock)
  expect(journal.getSnapshot().sync).toMatchObject({ unsent: 1, problem })

  const waits: number[] = []
  for (let attempt = 0; attempt < 4; attempt++) {
    const [wait = 0] = clock.waits()
    waits.push(wait)
    clock.pass(wait)
    await journal.settled()
  }
  expect(waits.length).toBe(4)
  expect(waits[3]).toBeGreaterThan(2 * (waits[0] ?? 0))

  peer.weather = 'fair'
  clock.pass(clock.waits()[0] ?? 0)
  await journal.settled()
  expect(peer.journalOf(ann.id)).toHaveLength(1)
  expect(journal.getSnapshot().sync).toMatchObject({ unsent: 0, problem: null })
  expect(clock.waits()).toEqual([])
})

test('an ended session drops nothing: the journal waits for its owner to sign in again', async () => {
  const { journal, peer, clock, browser } = await signedInTab()
  browser.cookie.account = null
  journal.record(review('a-1', 3))
  await sent(journal, clock)
  expect(journal.getSnapshot()).toMatchObject({ user: ann, sync: { unsent: 1, problem: 'signed-out' } })
  journal.close()

  const reopened = await browser.openTab()
  expect(reopened.getSnapshot()).toMatchObject({ user: ann, sync: { unsent: 1, problem: 'signed-out' } })
  browser.cookie.account = ann
  await reopened.refreshSession()
  await reopened.settled()
  expect(peer.journalOf(ann.id)).toHaveLength(1)
  expect(reopened.getSnapshot().sync).toMatchObject({ unsent: 0, problem: null })
})

test('undo goes back several steps, and the second device sees it', async () => {
  const { journal, peer, clock } = await signedInTab()
  journal.record(review('a-1', 3))
  journal.record(review('a-2', 1))
  journal.record(review('a-3', 4))
  journal.undo()
  journal.undo()
  expect([...journal.getSnapshot().state.memories.keys()]).toEqual(['a-1'])
  await sent(journal, clock)

  const other = createBrowser(peer, clock)
  other.cookie.account = ann
  const elsewhere = await other.openTab()
  expect(elsewhere.getSnapshot().state).toEqual(journal.getSnapshot().state)
  journal.undo()
  expect(journal.undo()).toBe(null)
  expect(journal.getSnapshot().state.memories.size).toBe(0)
})

test('two devices that answer the same card offline end with one memory, and verify agrees', async () => {
  const given = world()
  const [one, two] = [await signedInTab(given), await signedInTab(given)]
  given.peer.weather = 'no line'
  one.journal.record(review('a-1', 3))
  given.clock.pass(60 * second)
  two.journal.record(review('a-1', 1))
  two.journal.record(review('b-1', 4))
  await Promise.all([one.journal.settled(), two.journal.settled()])

  given.peer.weather = 'fair'
  for (const { journal } of [two, one, two]) await journal.syncNow()
  expect(one.journal.getSnapshot().state).toEqual(two.journal.getSnapshot().state)
  expect(await one.journal.verify()).toEqual({ kind: 'same', memories: 2, events: 3 })
  expect(await two.journal.verify()).toEqual({ kind: 'same', memories: 2, events: 3 })
})

test('a clock that runs ahead is put right by the server, here as there', async () => {
  const given = world()
  const { journal, peer } = await signedInTab(given)
  const ahead = createClock(given.clock.now() + 3 * 86_400 * second)
  const browser = createBrowser(peer, ahead)
  browser.cookie.account = ann
  const wrong = await browser.openTab()
  wrong.record(review('a-1', 3))
  expect(wrong.getSnapshot().state.memories.get('a-1')?.lastDay).toBe('2026-11-27')
  await sent(wrong, ahead)
  expect(wrong.getSnapshot().state.memories.get('a-1')?.lastDay).toBe('2026-11-24')
  await journal.syncNow()
  expect(journal.getSnapshot().state).toEqual(wrong.getSnapshot().state)
  expect(await wrong.verify()).toMatchObject({ kind: 'same' })
})
