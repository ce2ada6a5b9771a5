import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, makeEvent, review } from '@/tests/make'
import { foldJournal } from '../journal/fold'
import { answersForCalibration, calibrationOf, recallPairs, surePairs } from './calibration'

const many = (count: number, said: number, did: number) => Array.from({ length: count }, () => ({ said, did }))

test('with too few answers nothing is said', () => {
  expect(calibrationOf(many(answersForCalibration - 1, 0.95, 1))).toBeNull()
  expect(calibrationOf(many(answersForCalibration, 0.95, 1))).not.toBeNull()
})

test('sure and right eight times of ten shows as .80 beside .95, and costs what Brier says', () => {
  const found = calibrationOf([...many(32, 0.95, 1), ...many(8, 0.95, 0)])
  expect(found?.rows).toMatchObject([{ said: expect.closeTo(0.95), did: { mean: 0.8, count: 40 } }])
  expect(found?.brier).toBeCloseTo(0.8 * 0.05 ** 2 + 0.2 * 0.95 ** 2, 12)
})

test('words of different sureness stand in rows of their own, and a handful in none', () => {
  const found = calibrationOf([...many(20, 0.3, 0), ...many(20, 0.65, 1), ...many(4, 0.95, 1)])
  expect(found?.rows.map(({ did }) => did.count)).toEqual([20, 20])
})

test('the Brier score lies between 0 and 1, and every interval holds its share', () => {
  const pair = fc.record({
    said: fc.double({ min: 0, max: 1, noNaN: true }),
    did: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(pair, { minLength: answersForCalibration, maxLength: 80 }), (pairs) => {
      const found = calibrationOf(pairs) ?? expect.fail('nothing was found')
      expect(found.brier).toBeGreaterThanOrEqual(0)
      expect(found.brier).toBeLessThanOrEqual(1)
      for (const { did } of found.rows) expect(did.low <= did.mean && did.mean <= did.high).toBe(true)
    }),
  )
})

test('a card counts on the days after the first, and not again on the same day', () => {
  const state = foldJournal([
    makeEvent(1, at('2026-11-20 09:00'), review('a-1', 3)),
    makeEvent(2, at('2026-11-23 09:00'), review('a-1', 1)),
    makeEvent(3, at('2026-11-23 09:20'), review('a-1', 3)),
  ])
  const [pair, ...others] = recallPairs(state.reviews)
  expect(others).toEqual([])
  expect(pair?.did).toBe(0)
  expect(pair?.said).toBeGreaterThan(0.8)
  expect(surePairs(state.quizAnswers)).toEqual([])
})
