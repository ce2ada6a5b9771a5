import { expect, test } from 'vitest'
import { at, day, eventId, makeEvent, review } from '@/tests/make'
import type { Fact } from '../journal/event'
import { foldJournal } from '../journal/fold'
import { addDays } from '../study-day/study-day'
import { forecastDue, nextDue } from './forecast'
import { heatMap, longestBreak } from './heat-map'
import { tallyPredictions } from './predictions'
import { strengthOf } from './strength'
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

test('a topic is as strong as its seen cards, says how many are seen, and weakens with time', () => {
  const state = after(['2026-11-24 09:00', review('pool-1', 3)])
  const pooling = ['pool-1', 'pool-2']
  expect(strengthOf(pooling, state, today)).toMatchObject({ seen: 1, total: 2, strength: 1, due: 0 })
  expect(strengthOf(['gru-1'], state, today)).toEqual({
    seen: 0,
    total: 1,
    strength: null,
    medianStability: null,
    due: 0,
  })
  const later = strengthOf(pooling, state, addDays(today, 30))
  expect(later.strength).toBeLessThan(0.75)
  expect(later.due).toBe(1)
})

test('a card forgotten a minute ago does not make its topic strong, and comes back today', () => {
  const state = after(['2026-11-24 09:00', review('pool-1', 1)])
  expect(strengthOf(['pool-1'], state, today).strength).toBeLessThan(0.85)
  expect(strengthOf(['pool-1'], state, today).due).toBe(1)
})

test('a suspended or buried card does not come back today', () => {
  const state = after(
    ['2026-11-01 09:00', review('asleep-1', 3)],
    ['2026-11-24 09:00', idle('suspend', 'asleep-1')],
    ['2026-11-01 09:00', review('buried-1', 3)],
    ['2026-11-24 09:00', idle('bury', 'buried-1')],
  )
  expect(strengthOf(['asleep-1', 'buried-1'], state, today)).toMatchObject({ seen: 2, due: 0 })
})

test('the median stability of an even number of memories lies between the middle two', () => {
  const state = after(['2026-11-24 09:00', review('a-1', 2)], ['2026-11-24 09:00', review('a-2', 4)])
  const [hard, easy] = [...state.memories.values()].map(({ stability }) => stability)
  expect(strengthOf(['a-1', 'a-2'], state, today).medianStability).toBeCloseTo(((hard ?? 0) + (easy ?? 0)) / 2)
  expect(strengthOf(['a-2'], state, today).medianStability).toBe(easy)
})

test('the longest break lies between two days of study, not before the first nor after the last', () => {
  const days = (...answers: number[]) =>
    answers.map((count, at) => ({ day: addDays(today, at), answers: count, minutes: 0 }))
  expect(longestBreak(days(0, 0, 0, 0, 1, 0, 2, 0, 0, 3, 0, 0, 0))).toEqual({
    from: '2026-12-01',
    to: '2026-12-02',
    days: 2,
  })
  expect(longestBreak(days(0, 1, 1, 0))).toBe(null)
})

test('a prediction counts once its run has shown something', () => {
  const predict: Fact = {
    kind: 'prediction',
    itemId: 'lab-a',
    payload: { lab: 'lab-a', preset: 'xor', seed: 1, choice: 'fails' },
  }
  const verdict = (n: number, right: boolean): Fact => ({
    kind: 'verdict',
    itemId: 'lab-a',
    payload: { prediction: eventId(n), outcome: 'fails', right },
  })
  const state = after(
    ['2026-11-24 09:00', predict],
    ['2026-11-24 09:01', predict],
    ['2026-11-24 09:02', predict],
    ['2026-11-24 09:03', verdict(1, true)],
    ['2026-11-24 09:04', verdict(2, false)],
    ['2026-11-24 09:05', verdict(99, true)],
  )
  expect(tallyPredictions(state)).toEqual({ made: 3, shown: 2, right: 1 })
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
