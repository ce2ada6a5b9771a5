import { expect, test } from 'vitest'
import { at, makeEvent } from '@/tests/make'
import type { Fact } from '../journal/event'
import { foldJournal } from '../journal/fold'
import { begunMocks, mockRunOf, saidOf, shareOf } from './mock-run'

const nine = at('2026-11-24 09:00')
const plan = { seed: 7, role: 'applied', level: 'mid', minutes: 20 } as const
const mock = 'seed=7&role=applied&level=mid&minutes=20'
const asked = [{ id: 'a-i01' }, { id: 'b-i02' }]
const answer = (itemId: string, more: object = {}): Fact => ({
  kind: 'interview',
  itemId,
  durationMs: 90_000,
  payload: { mock, ticked: [0, 2], points: 4, followed: [0], followUps: 1, missed: [], mapping: 0, ...more },
})
const said = (text: string, more: object = {}) =>
  ({ kind: 'said', itemId: 'a-i01', payload: { text, ...more } }) as const
const stateOf = (...facts: Fact[]) => foldJournal(facts.map((fact, at) => makeEvent(at + 1, nine + at * 60_000, fact)))

test('a mock goes on where the journal left it, and other mocks do not count', () => {
  const state = stateOf(answer('a-i01'), answer('b-i02', { mock: 'seed=8' }), answer('b-i02', { mock: undefined }))
  const run = mockRunOf(asked, plan, state)
  expect(run.current).toEqual({ id: 'b-i02' })
  expect(run.usedMs).toBe(90_000)
  expect(begunMocks(state)).toEqual(['seed=8', mock])
})

test('what was typed last stands, for each mock and for practice by itself', () => {
  const state = stateOf(said('first'), said('in the mock', { mock }), said('second'))
  expect([saidOf(state.said, 'a-i01'), saidOf(state.said, 'a-i01', mock)]).toEqual(['second', 'in the mock'])
  expect(saidOf(state.said, 'b-i02')).toBe('')
})

test('a score lies between none and all of the points, a follow-up counting as one', () => {
  const shares = (...more: object[]) =>
    stateOf(...more.map((one) => answer('a-i01', one))).interviewAnswers.map(shareOf)
  expect(shares({}, { ticked: [], followed: [] }, { ticked: [0, 1, 2, 3] }, { points: 0, followUps: 0 })).toEqual([
    0.6, 0, 1, 0,
  ])
})
