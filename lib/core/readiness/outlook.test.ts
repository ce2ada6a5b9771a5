import { expect, test } from 'vitest'
import { at, day, makeEvent, review } from '@/tests/make'
import type { Fact } from '../journal/event'
import { foldJournal } from '../journal/fold'
import { asInterview, comingInterviews, usualWeights } from './interview-day'
import { outlookOf } from './outlook'
import { planRequest } from './plan-request'

const today = day('2026-11-24')
const items = Array.from({ length: 24 }, (_, n) => ({ id: `c-${n}`, topicId: n % 2 ? 'cnn/pooling' : 'gan/game' }))
const interview = { day: day('2026-12-04'), role: 'engineering', weights: { gan: 0 } } as const
const minutes = (m: number): [number, number, number, number, number, number, number] => [m, m, m, m, m, m, m]
const stateOf = (...facts: [wall: string, fact: Fact][]) =>
  foldJournal(facts.map(([wall, fact], index) => makeEvent(index + 1, at(wall), fact)))
const dated = (weekMinutes = minutes(10)): [string, Fact] => [
  '2026-11-20 08:00',
  { kind: 'setting', payload: { interviews: [interview, { ...interview, day: day('2026-11-01') }], weekMinutes } },
]
const studied = items.slice(0, 8).map(({ id }): [string, Fact] => ['2026-11-22 09:00', review(id, 3)])

test('a chapter that is not asked has no importance, and no other is touched', () => {
  expect(asInterview(interview, ['gan/game', 'cnn/pooling']).importance).toEqual({ 'gan/game': 0, 'cnn/pooling': 1 })
  expect(usualWeights('engineering')).toMatchObject({ training: 3 })
})

test('an interview that is past asks for nothing', () => {
  const state = stateOf(dated())
  expect(comingInterviews(state.settings.interviews, today).map((one) => one.day)).toEqual([interview.day])
  expect(comingInterviews(state.settings.interviews, interview.day)).toEqual([])
})

test('what was studied today is taken off the minutes of today', () => {
  const answered: Fact = { ...review('c-1', 3), durationMs: 4 * 60_000 }
  const state = stateOf(dated(), ['2026-11-24 09:00', answered])
  expect(planRequest(items, state, today).minutesToday).toBe(6)
})

test('following the plan promises more than stopping, for the chapters that are asked alone', () => {
  const state = stateOf(dated(), ...studied)
  const { days, calendar } = outlookOf(planRequest(items, state, today), state.reviews)
  const [outlook] = days
  expect([...(outlook?.chapters.keys() ?? [])]).toEqual(['cnn'])
  expect(outlook?.all.items).toBe(12)
  expect(outlook?.all.stopped).toMatchObject({ basis: 'typical', unseen: 8, share: { n: 4 } })
  expect(outlook?.all.planned).toMatchObject({ basis: 'simulated', unseen: 0 })
  expect(outlook?.all.planned.share?.mean).toBeGreaterThan(outlook?.all.stopped.share?.mean ?? 1)
  expect(calendar).toHaveLength(10)
})

test('without minutes the plan is to stop', () => {
  const state = stateOf(dated(minutes(0)), ...studied)
  const { all } = outlookOf(planRequest(items, state, today), state.reviews).days[0] ?? expect.fail('no interview')
  expect(all.planned.share?.mean).toBeCloseTo(all.stopped.share?.mean ?? 0, 1)
  expect(all.planned.unseen).toBe(all.stopped.unseen)
})
