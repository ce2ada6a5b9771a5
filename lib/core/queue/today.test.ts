import { expect, test } from 'vitest'
import { at, day, makeEvent, review } from '@/tests/make'
import type { Fact } from '../journal/event'
import { foldJournal } from '../journal/fold'
import { recallChance } from '../memory/fsrs'
import { queueLength, todaysQueue } from './today'

const item = (id: string, topicId: string) => ({ id, topicId })
const items = [
  item('conv-1', 'cnn/convolution'),
  item('conv-2', 'cnn/convolution'),
  item('pool-1', 'cnn/pooling'),
  item('pool-2', 'cnn/pooling'),
  item('gru-1', 'rnn/gru'),
]
const today = day('2026-11-24')

/** The state after facts, each at its own moment. */
const after = (...facts: [wall: string, fact: Fact][]) =>
  foldJournal(facts.map(([wall, fact], index) => makeEvent(index + 1, at(wall), fact)))
const ids = (asked: readonly { id: string }[]) => asked.map(({ id }) => id)
const setting = (payload: { newPerDay?: number; reviewsPerDay?: number }): Fact => ({ kind: 'setting', payload })

test('a newcomer gets new cards in guide order, siblings kept apart', () => {
  const queue = todaysQueue({ items, state: after(), day: today })
  expect(ids(queue.fresh)).toEqual(['conv-1', 'pool-1', 'conv-2', 'pool-2', 'gru-1'])
  expect(queueLength(queue)).toBe(5)
})

test('new cards stop at the daily number, less those learnt today, and more can be asked for', () => {
  const state = after(['2026-11-20 09:00', setting({ newPerDay: 2 })], ['2026-11-24 09:00', review('conv-1', 3)])
  const queue = todaysQueue({ items, state, day: today })
  expect(ids(queue.fresh)).toEqual(['conv-2'])
  expect(queue).toMatchObject({ unseenLeft: 3, done: { fresh: 1, reviews: 0 } })
  expect(ids(todaysQueue({ items, state, day: today, extraFresh: 2 }).fresh)).toEqual(['pool-1', 'conv-2', 'pool-2'])
})

test('of a backlog the likeliest to be remembered come first, up to the cap less what is done today', () => {
  const state = after(
    ['2026-09-01 09:00', setting({ reviewsPerDay: 3 })],
    ['2026-09-02 09:00', review('conv-1', 2)],
    ['2026-09-03 09:00', review('pool-1', 4)],
    ['2026-09-04 09:00', review('gru-1', 3)],
    ['2026-09-05 09:00', review('pool-2', 3)],
    ['2026-11-24 09:00', review('pool-2', 3)],
  )
  const queue = todaysQueue({ items, state, day: today })
  expect(ids(queue.reviews)).toEqual(['pool-1', 'gru-1'])
  expect(queue).toMatchObject({ beyondCap: 1, done: { reviews: 1 } })
  const chance = (id: string) => recallChance(state.memories.get(id) ?? { lastDay: today, stability: 0 }, today)
  expect(chance('pool-1')).toBeGreaterThan(chance('gru-1'))
  expect(chance('gru-1')).toBeGreaterThan(chance('conv-1'))
})

test('a card answered Again waits for its time, outside the caps', () => {
  const state = after(
    ['2026-11-23 09:00', setting({ newPerDay: 1, reviewsPerDay: 1 })],
    ['2026-11-24 11:58', review('conv-1', 1)],
  )
  const queue = todaysQueue({ items, state, day: today })
  expect(queue.relearning).toEqual([{ item: items[0], dueAt: at('2026-11-24 12:08') }])
  expect(queue.fresh).toEqual([])
})

test('suspended cards are never asked, and buried ones not before the next study day', () => {
  const state = after(
    ['2026-11-24 09:00', { kind: 'suspend', itemId: 'conv-1', payload: {} }],
    ['2026-11-24 09:01', { kind: 'bury', itemId: 'conv-2', payload: {} }],
  )
  expect(ids(todaysQueue({ items, state, day: today }).fresh)).not.toContain('conv-2')
  const tomorrow = todaysQueue({ items, state, day: day('2026-11-25') })
  expect(ids(tomorrow.fresh)).toContain('conv-2')
  expect(ids(tomorrow.fresh)).not.toContain('conv-1')
})

test('chosen chapters limit the queue, while the caps count all', () => {
  const state = after(['2026-11-20 09:00', setting({ newPerDay: 2 })], ['2026-11-24 09:00', review('conv-1', 3)])
  expect(ids(todaysQueue({ items, state, day: today, chapters: new Set(['rnn']) }).fresh)).toEqual(['gru-1'])
  const spent = after(['2026-11-20 09:00', setting({ newPerDay: 1 })], ['2026-11-24 09:00', review('conv-1', 3)])
  expect(queueLength(todaysQueue({ items, state: spent, day: today, chapters: new Set(['rnn']) }))).toBe(0)
})

test('a card is due on its day and rests before', () => {
  const state = after(['2026-11-24 09:00', review('gru-1', 3)])
  const due = state.memories.get('gru-1')?.dueDay ?? today
  expect(due).toBe('2026-11-26')
  expect(ids(todaysQueue({ items, state, day: day('2026-11-25') }).reviews)).toEqual([])
  expect(ids(todaysQueue({ items, state, day: due }).reviews)).toEqual(['gru-1'])
})

test('a memory of a card that the guide no longer has is left alone', () => {
  const state = after(['2026-11-01 09:00', review('gone-1', 3)])
  expect(queueLength(todaysQueue({ items: [], state, day: today }))).toBe(0)
})

test('ahead, what rests is asked as well, but nothing twice on a day', () => {
  const state = after(['2026-11-23 09:00', review('conv-1', 4)], ['2026-11-24 09:00', review('pool-1', 4)])
  expect(ids(todaysQueue({ items, state, day: today }).reviews)).toEqual([])
  expect(ids(todaysQueue({ items, state, day: today, ahead: true }).reviews)).toEqual(['conv-1'])
})

test('what an answer left out is asked today, the unseen before other new cards', () => {
  const missed: Fact = {
    kind: 'interview',
    itemId: 'cnn-pooling-i01',
    payload: { ticked: [], points: 3, followed: [], followUps: 0, missed: ['conv-1', 'pool-2'], mapping: 0 },
  }
  const state = after(['2026-11-23 09:00', review('conv-1', 4)], ['2026-11-24 09:00', missed])
  const queue = todaysQueue({ items, state, day: today })
  expect(ids(queue.reviews)).toEqual(['conv-1'])
  expect(ids(queue.fresh)[0]).toBe('pool-2')
})
