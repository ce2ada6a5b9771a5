import { expect, test } from 'vitest'
import { at, day, makeEvent, review } from '@/tests/make'
import type { Fact } from '../journal/event'
import { foldJournal } from '../journal/fold'
import { addDays } from '../study-day/study-day'
import { forecastDue, nextDue } from './forecast'
import { heatMap } from './heat-map'
import { strengthByTopic } from './strength'
import { traceMemory } from './trace'

const today = day('2026-11-24')
const after = (...facts: [wall: string, fact: Fact][]) =>
  foldJournal(facts.map(([wall, fact], index) => makeEvent(index + 1, at(wall), fact)))
const idle = (kind: 'suspend' | 'bury', itemId: string): Fact => ({ kind, itemId, payload: {} })

test('the forecast counts each card once on its day, and what is overdue today', () => {
  const state = after(
    ['2026-11-24 09:00', review('fresh-1', 3)],
    ['2026-11-01 09:00', review('overdue-1', 3)],
    ['2026-11-01 09:00', review('gone-1', 3)],
    ['2026-11-01 09:00', review('asleep-1', 3)],
    ['2026-11-24 09:00', idle('suspend', 'asleep-1')],
    ['2026-11-01 09:00', review('buried-1', 3)],
    ['2026-11-24 09:00', idle('bury', 'buried-1')],
  )
  const forecast = forecastDue(state, {
    itemIds: new Set(['fresh-1', 'overdue-1', 'asleep-1', 'buried-1']),
    day: today,
  })
  expect(forecast).toHaveLength(30)
  expect(forecast.slice(0, 4)).toEqual([
    { day: '2026-11-24', due: 1 },
    { day: '2026-11-25', due: 1 },
    { day: '2026-11-26', due: 1 },
    { day: '2026-11-27', due: 0 },
  ])
  expect(nextDue(forecast)).toEqual({ day: '2026-11-25', due: 1 })
})

test('nothing learnt, nothing comes', () => {
  expect(nextDue(forecastDue(after(), { itemIds: new Set(), day: today }))).toBe(null)
})

test('the heat map counts answers and minutes by study day, a night owl’s on the day before', () => {
  const events = [
    makeEvent(1, at('2026-11-23 22:00'), { ...review('a-1', 3), durationMs: 30_000 }),
    makeEvent(2, at('2026-11-24 01:00'), { ...review('a-2', 3), durationMs: 60_000 }),
    makeEvent(3, at('2026-11-24 09:00'), review('a-3', 3)),
  ]
  expect(heatMap(foldJournal(events).reviews, { until: today, days: 3 })).toEqual([
    { day: '2026-11-22', answers: 0, minutes: 0 },
    { day: '2026-11-23', answers: 2, minutes: 1.5 },
    { day: '2026-11-24', answers: 1, minutes: 0 },
  ])
})

const items = [
  { id: 'pool-1', topicId: 'cnn/pooling' },
  { id: 'pool-2', topicId: 'cnn/pooling' },
  { id: 'gru-1', topicId: 'rnn/gru' },
]

test('a topic is as strong as its seen cards, says how many are seen, and weakens with time', () => {
  const state = after(['2026-11-24 09:00', review('pool-1', 3)])
  const [pooling, gru] = strengthByTopic(items, state, today)
  expect(pooling).toEqual({ topicId: 'cnn/pooling', seen: 1, total: 2, strength: 1 })
  expect(gru).toEqual({ topicId: 'rnn/gru', seen: 0, total: 1, strength: null })
  const later = strengthByTopic(items, state, addDays(today, 30))[0]?.strength ?? 1
  expect(later).toBeLessThan(0.75)
})

test('a card forgotten a minute ago does not make its topic strong', () => {
  const state = after(['2026-11-24 09:00', review('pool-1', 1)])
  expect(strengthByTopic(items, state, today)[0]?.strength).toBeLessThan(0.85)
})

test('the curve of a memory jumps to 1 at each answer and falls to the next', () => {
  const state = after(['2026-11-01 09:00', review('a-1', 3)], ['2026-11-04 09:00', review('a-1', 4)])
  const [first, second] = traceMemory(state.reviews, today)
  expect(first?.points.map(({ day: on }) => on)).toEqual(['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'])
  expect(first?.points[0]?.chance).toBe(1)
  expect(first?.points.at(-1)?.chance).toBeLessThan(0.9)
  expect(second?.points.at(-1)?.day).toBe(today)
  expect(second?.stability).toBe(state.memories.get('a-1')?.stability)
})

test('a curve of years has few points, the first and the last day among them', () => {
  const [stretch] = traceMemory(after(['2020-11-24 09:00', review('a-1', 4)]).reviews, today)
  expect(stretch?.points).toHaveLength(61)
  expect([stretch?.points[0]?.day, stretch?.points.at(-1)?.day]).toEqual(['2020-11-24', today])
})
