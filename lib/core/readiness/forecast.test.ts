import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '@/tests/make'
import type { Review } from '../journal/learner-state'
import { createRandom } from '../random/random'
import { addDays } from '../study-day/study-day'
import { dayNumber } from './history'
import { shareOf } from './interval'
import { answered, type State, typicalModel } from './model'
import { forecastFor, forecastPlanned, readinessOn } from './readiness'
import { logit, recalibrate, recalibrated, topicEffects } from './recalibrate'

const chances = fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 1, maxLength: 60 })
const dispersion = fc.double({ min: 0, max: 0.5, noNaN: true })

test('a share lies within its interval, and the interval between nothing and everything', () => {
  fc.assert(
    fc.property(chances, dispersion, (all, by) => {
      const share = shareOf(all, by)
      if (!share) throw new Error('there are items')
      expect(share.low).toBeGreaterThan(0)
      expect(share.low).toBeLessThanOrEqual(share.mean + 1e-12)
      expect(share.mean).toBeLessThanOrEqual(share.high + 1e-12)
      expect(share.high).toBeLessThan(1)
    }),
  )
})

test('more of the same items give the same share with a narrower interval', () => {
  fc.assert(
    fc.property(chances, dispersion, fc.integer({ min: 2, max: 5 }), (all, by, times) => {
      const [few, many] = [shareOf(all, by), shareOf(Array.from({ length: times }, () => all).flat(), by)]
      if (!few || !many) throw new Error('there are items')
      expect(many.mean).toBeCloseTo(few.mean, 9)
      expect(many.high - many.low).toBeLessThan(few.high - few.low)
    }),
  )
})

test('good and bad days widen an interval, and no number of items takes them away', () => {
  const manyItems = Array.from({ length: 5000 }, () => 0.85)
  const width = (by: number) => (shareOf(manyItems, by)?.high ?? 0) - (shareOf(manyItems, by)?.low ?? 0)
  expect(width(0)).toBeLessThan(0.02)
  expect(width(0.16)).toBeGreaterThan(0.14)
})

test('without items there is no share', () => {
  expect(shareOf([], 0.16)).toBeNull()
})

const lesson = (chance: number, isRecalled: boolean, topicId = 'a') => ({
  own: logit(chance),
  typical: logit(chance),
  topicId,
  recalled: isRecalled ? (1 as const) : (0 as const),
})
const lessons = (n: number, chance: number, share: number) =>
  Array.from({ length: n }, (_, k) => lesson(chance, k < share * n))

test('a model that is right is left as it is', () => {
  const { level, own, typical } = recalibrate([...lessons(500, 0.9, 0.9), ...lessons(500, 0.6, 0.6)])
  for (const change of [level, own, typical]) expect(change).toBeCloseTo(0, 3)
})

test('a model that promises too much is brought down to what came', () => {
  const by = recalibrate(lessons(2000, 0.9, 0.8))
  expect(1 / (1 + Math.exp(-recalibrated(by, lesson(0.9, true))))).toBeCloseTo(0.8, 2)
})

test('a topic that goes better than expected is believed only in part', () => {
  const effects = topicEffects(
    new Map([
      ['easy', { surprise: 6, information: 10 }],
      ['usual', { surprise: 0, information: 10 }],
    ]),
  )
  expect(effects.get('usual')).toBe(0)
  expect(effects.get('easy')).toBeGreaterThan(0.05)
  expect(effects.get('easy')).toBeLessThan(0.6)
})

const start = day('2026-06-01')

/** Forty items, answered on every third day by a person whose memory is the default model. */
function reviewsOver(days: number): Review[] {
  const random = createRandom('a typical learner')
  const states = new Map<string, { state: State; on: number }>()
  const studyDays = Array.from({ length: Math.ceil(days / 3) }, (_, n) => 3 * n)
  return studyDays.flatMap((on) =>
    Array.from({ length: 40 }, (_, n): Review => {
      const itemId = `a-${n}`
      const before = states.get(itemId)
      const recall = before ? typicalModel.recall(on - before.on, before.state.stability) : 0.7
      const grade = random.next() < recall ? 3 : 1
      const state = before ? answered(typicalModel, before.state, on - before.on, grade) : typicalModel.first(grade)
      states.set(itemId, { state, on })
      const daysSince = before ? on - before.on : null
      return { id: `${itemId}:${on}`, itemId, grade, at: 0, day: addDays(start, on), durationMs: null, daysSince }
    }),
  )
}

const topicOf = (itemId: string) => (Number(itemId.slice(2)) % 2 === 0 ? 'cnn/pooling' : 'rnn/gru')
const itemIds = Array.from({ length: 50 }, (_, n) => `a-${n}`)

test('below 250 retests a forecast says that it is not the learner’s own', () => {
  const readiness = readinessOn(addDays(start, 9), reviewsOver(9), topicOf)
  const { basis, share, unseen } = forecastFor(readiness, itemIds, addDays(start, 20))
  expect({ basis, n: share?.n, unseen }).toEqual({ basis: 'typical', n: 40, unseen: 10 })
  expect(readiness.ledger).toEqual([])
})

test('with enough history the forecast is his own, was checked, and mostly held', () => {
  const readiness = readinessOn(addDays(start, 60), reviewsOver(60), topicOf)
  const { basis, share } = forecastFor(readiness, itemIds, addDays(start, 70))
  expect(basis).toBe('checked')
  expect(forecastFor(readiness, itemIds, addDays(start, 121)).basis).toBe('far')
  expect(share?.mean).toBeGreaterThan(0.7)
  expect(readiness.ledger.length).toBeGreaterThan(6)
  expect(readiness.ledger.filter(({ isInside }) => isInside).length).toBeGreaterThan(0.7 * readiness.ledger.length)
})

test('a forecast falls with the days until it', () => {
  const readiness = readinessOn(addDays(start, 30), reviewsOver(30), topicOf)
  const means = [31, 40, 60].map((on) => forecastFor(readiness, itemIds, addDays(start, on)).share?.mean ?? 0)
  expect(means).toEqual([...means].sort((one, other) => other - one))
  expect(means[0]).toBeGreaterThan(means[2] ?? 1)
})

test('what was forecast on a day does not change with what comes later', () => {
  const early = readinessOn(addDays(start, 30), reviewsOver(30), topicOf)
  const late = readinessOn(addDays(start, 90), reviewsOver(90), topicOf)
  const until = dayNumber(addDays(start, 30))
  const issued = ({ ledger }: typeof early) =>
    ledger.filter(({ issuedDay }) => issuedDay < until - 60).map(({ mean }) => mean)
  expect(issued(late)).toEqual(issued(early))
})

test('a plan that keeps every item fresh promises more than stopping does', () => {
  const readiness = readinessOn(addDays(start, 60), reviewsOver(60), topicOf)
  const standing = { stability: 30, difficulty: 5, daysSince: 1 }
  const planned = itemIds.map((itemId) => ({ topicId: topicOf(itemId), standing }))
  const stopping = forecastFor(readiness, itemIds, addDays(start, 90))
  const { basis, share } = forecastPlanned(readiness, planned)
  expect(basis).toBe('simulated')
  expect(share?.mean).toBeGreaterThan(stopping.share?.mean ?? 1)
})
