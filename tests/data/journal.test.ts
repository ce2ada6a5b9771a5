import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foldJournal } from '@/lib/core/journal/fold'
import { journalArbitrary } from '../journal-arbitrary'
import { at, eventId, makeEvent, review, undoOf } from '../make'
import { openBrowser, openBrowserOfNewPerson } from './browser'
import { databases } from './databases'

const morning = at('2026-11-24 09:00')
const reviewNumber = (n: number) => makeEvent(n, morning + n, review(`item-${n % 7}`, 3))
const reviews = (count: number, from = 1) => Array.from({ length: count }, (_, index) => reviewNumber(from + index))

describe.each(databases)('a journal in the $name database', ({ open, close }) => {
  beforeAll(open)
  afterAll(close)

  test('twenty devices that push at once store each event once, numbered without a gap', async () => {
    const person = await openBrowserOfNewPerson()
    const batches = Array.from({ length: 20 }, (_, batch) => reviews(10, 1 + batch * 5))
    const answers = await Promise.all(batches.map((batch) => person.push(batch, person.id)))
    expect(answers.map(({ status }) => status)).toEqual(batches.map(() => 200))
    expect(answers.flatMap(({ body }) => body.refused)).toEqual([])
    const { events } = await person.pull()
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 105 }, (_, index) => index + 1))
    expect(new Set(events.map(({ id }) => id)).size).toBe(105)
  })

  test('an event that is sent again is stored, under its first number', async () => {
    const person = await openBrowserOfNewPerson()
    const first = await person.push(reviews(3))
    const again = await person.push(reviews(4))
    expect(again.body.stored.slice(0, 3)).toEqual(first.body.stored)
    expect(again.body.refused).toEqual([])
    expect((await person.pull()).events).toHaveLength(4)
  })

  test('the same id with other content is a conflict, and the first stays', async () => {
    const person = await openBrowserOfNewPerson()
    await person.push([makeEvent(1, morning, review('item-1', 3))])
    const { body } = await person.push([
      makeEvent(1, morning, review('item-1', 1)),
      makeEvent(2, morning, review('item-2', 1)),
    ])
    expect(body.refused).toEqual([{ id: eventId(1), code: 'conflict', error: expect.any(String) }])
    expect(body.stored).toContainEqual({ id: eventId(2), seq: 2, receivedAt: expect.any(Number) })
    expect((await person.pull()).events).toMatchObject([{ payload: { grade: 3 } }, { itemId: 'item-2' }])
  })

  test('two events with one id in one batch: the first is stored and the other reported', async () => {
    const person = await openBrowserOfNewPerson()
    const { body } = await person.push([
      makeEvent(1, morning, review('item-1', 3)),
      makeEvent(1, morning, review('item-1', 2)),
    ])
    expect(body.stored).toHaveLength(1)
    expect(body.refused).toMatchObject([{ id: eventId(1), code: 'conflict' }])
  })

  test('what is no event, or cannot be kept, is refused by itself', async () => {
    const person = await openBrowserOfNewPerson()
    const lab = { lab: 'neuron', preset: 'x', seed: 1 }
    const { status, body } = await person.push([
      makeEvent(1, morning, review('item-1', 3)),
      { ...makeEvent(2, morning, review('item-1', 3)), studyDay: '2026-01-01' as never },
      makeEvent(3, morning, { kind: 'prediction', itemId: 'item-1', payload: { ...lab, choice: 'a\0b' } }),
      makeEvent(4, morning, { kind: 'prediction', itemId: 'item-1', payload: { ...lab, choice: '\ud800' } }),
    ])
    expect(status).toBe(200)
    expect(body.stored.map(({ id }) => id)).toEqual([eventId(1)])
    expect(body.refused.map(({ id, code }) => [id, code])).toEqual([
      [eventId(2), 'invalid'],
      [eventId(3), 'invalid'],
      [eventId(4), 'invalid'],
    ])
  })

  test('two people may use one id, and neither sees the other', async () => {
    const [one, other] = [await openBrowserOfNewPerson(), await openBrowserOfNewPerson()]
    await one.push([makeEvent(1, morning, review('item-1', 4))])
    const pushed = await other.push([makeEvent(1, morning, review('item-9', 1))])
    expect(pushed.body.refused).toEqual([])
    expect((await one.pull()).events).toMatchObject([{ itemId: 'item-1' }])
    expect((await other.pull()).events).toMatchObject([{ itemId: 'item-9' }])
    expect((await other.get('/api/journal/verify')).body.memories).toMatchObject([{ itemId: 'item-9' }])
  })

  test("a browser that still believes to be another person's stores and reads nothing", async () => {
    const [one, other] = [await openBrowserOfNewPerson(), await openBrowserOfNewPerson()]
    expect(await other.push(reviews(1), one.id)).toMatchObject({ status: 403, body: { code: 'other-user' } })
    expect(await other.pull(0, one.id)).toMatchObject({ status: 403, body: { code: 'other-user' } })
    expect((await one.pull()).events).toEqual([])
  })

  test('a journal longer than a page is pulled to its end', async () => {
    const person = await openBrowserOfNewPerson()
    await person.push(reviews(500))
    await person.push(reviews(3, 501))
    const first = await person.pull()
    expect(first.body).toMatchObject({ next: 500, more: true })
    const second = await person.pull(first.body.next)
    expect(second.body).toMatchObject({ next: 503, more: false })
    expect([...first.events, ...second.events]).toHaveLength(503)
  })

  test('nobody pushes or pulls signed out', async () => {
    const stranger = openBrowser()
    expect(await stranger.push(reviews(1))).toMatchObject({ status: 401, body: { code: 'signed-out' } })
    expect(await stranger.pull()).toMatchObject({ status: 401, body: { code: 'signed-out' } })
  })

  test('an undo takes the review out of the memory, and the undo of the undo brings it back', async () => {
    const person = await openBrowserOfNewPerson()
    const memories = async () => (await person.get('/api/journal/verify')).body.memories
    await person.push([makeEvent(1, morning, review('item-1', 3))])
    const before = await memories()
    await person.push([makeEvent(2, morning + 1, undoOf(1))])
    expect(await memories()).toEqual([])
    await person.push([makeEvent(3, morning + 2, undoOf(2))])
    expect(await memories()).toEqual(before)
  })

  test('a setting that arrives late reaches the reviews after it', async () => {
    const person = await openBrowserOfNewPerson()
    await person.push(reviews(7))
    await person.push([makeEvent(90, morning - 9, { kind: 'setting', payload: { desiredRetention: 0.75 } })])
    const { body } = await person.get('/api/journal/verify')
    expect(body.differences).toEqual([])
    expect(body.memories).toHaveLength(7)
  })

  test('however the events arrive, the kept memories are the fold of the journal', async () => {
    const pushes = fc.tuple(journalArbitrary, fc.integer({ min: 1, max: 8 }), fc.infiniteStream(fc.nat()))
    await fc.assert(
      fc.asyncProperty(pushes, async ([events, size, order]) => {
        const person = await openBrowserOfNewPerson()
        const shuffled = events.map((event) => ({ event, key: order.next().value })).sort((a, b) => a.key - b.key)
        for (let start = 0; start < shuffled.length; start += size) {
          await person.push(
            shuffled.slice(start, start + size).map(({ event }) => event),
            person.id,
          )
        }
        const { body } = await person.get('/api/journal/verify')
        const folded = [...foldJournal((await person.pull()).events).memories.values()]
        expect(body.differences).toEqual([])
        expect(body.memories).toEqual(folded.sort((a, b) => (a.itemId < b.itemId ? -1 : 1)))
      }),
      { numRuns: 15 },
    )
  })
})
