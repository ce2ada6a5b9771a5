import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom } from '../random/random'
import { broughtForward, foldBeliefs, type Step } from './beliefs'
import { type Evidence, evidenceVersion, predictionEvidence, recallGiven, soften } from './evidence'
import { typicalModel } from './model'

const choice = (isRight: boolean, options = 4): Evidence => ({
  kind: 'choice',
  itemId: 'a-1',
  day: 10,
  options,
  isRight,
})

test.each([
  [0.9, true, 0.97],
  [0.9, false, 0.38],
  [0.5, true, 0.79],
  [0.5, false, 0.06],
])(
  'of four options at a chance of %d, an answer that is right: %s, leaves a chance of %d',
  (recall, isRight, known) => {
    expect(recallGiven(choice(isRight), recall)).toBeCloseTo(known, 2)
  },
)

const belief = fc.record({
  stability: fc.double({ min: 0.01, max: 300, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  lastDay: fc.integer({ min: 0, max: 10 }),
})
const evidence = fc.oneof(
  fc.record({
    kind: fc.constant('choice' as const),
    itemId: fc.constantFrom('a-1', 'a-2'),
    day: fc.integer({ min: 10, max: 40 }),
    options: fc.integer({ min: 2, max: 6 }),
    isRight: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('rubric' as const),
    itemId: fc.constantFrom('a-1', 'a-2'),
    day: fc.integer({ min: 10, max: 40 }),
    mark: fc.constantFrom('full' as const, 'partial' as const, 'missing' as const),
  }),
)
const review = fc.record({
  kind: fc.constant('review' as const),
  itemId: fc.constantFrom('a-1', 'a-2'),
  topicId: fc.constant('a'),
  day: fc.integer({ min: 0, max: 40 }),
  grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
})
const steps = fc
  .array(fc.oneof(evidence, review), { maxLength: 30 })
  .map((all): Step[] => all.sort((one, other) => one.day - other.day))

test('evidence never does more than a Good would, and leaves the difficulty alone', () => {
  fc.assert(
    fc.property(belief, evidence, (before, seen) => {
      const after = soften(typicalModel, before, seen)
      const recall = typicalModel.recall(seen.day - before.lastDay, before.stability)
      expect(after.stability).toBeLessThanOrEqual(typicalModel.later(before, recall, 3) * (1 + 1e-9))
      expect(after.difficulty).toBe(before.difficulty)
    }),
  )
})

test('with the evidence off the state is that of the reviews alone, to the last bit', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const reviews = all.filter(({ kind }) => kind === 'review')
      expect([...foldBeliefs(all, { evidence: 'off' })]).toEqual([...foldBeliefs(reviews, { evidence: 'on' })])
    }),
  )
})

test('a second piece of evidence on the same day changes nothing', () => {
  const reviewed: Step = { kind: 'review', itemId: 'a-1', topicId: 'a', day: 0, grade: 3 }
  const once = foldBeliefs([reviewed, choice(false)], { evidence: 'on' })
  expect(foldBeliefs([reviewed, choice(false), choice(true), choice(false)], { evidence: 'on' })).toEqual(once)
})

test('an item that was never recalled freely is not known through a quiz', () => {
  expect(foldBeliefs([choice(true)], { evidence: 'on' }).size).toBe(0)
})

test('a partial mark says nothing', () => {
  const before = { stability: 5, difficulty: 5, lastDay: 3 }
  const partial = { kind: 'rubric', itemId: 'a-1', day: 9, mark: 'partial' } as const
  expect(soften(typicalModel, before, partial)).toBe(before)
})

test('a state says by which mapping its evidence was weighed', () => {
  expect(evidenceVersion).toBe('evidence:1 pull:0.5 slip:0.05')
})

const prediction = (isRight: boolean) => ({ itemIds: ['a-1'], day: 5, isRight, baseRate: 0.5 })

test('a prediction counts as a quarter of a review, right or wrong', () => {
  expect(predictionEvidence(prediction(true), 0.8).information).toBeCloseTo(0.25 * 0.8 * 0.2, 9)
  expect(predictionEvidence(prediction(true), 0.8).surprise).toBeGreaterThan(0)
  expect(predictionEvidence(prediction(false), 0.8).surprise).toBeLessThan(0)
  expect(Math.abs(predictionEvidence(prediction(false), 0.8).surprise)).toBeLessThan(0.25)
})

test('a wrong prediction brings its items forward until they are reviewed', () => {
  const wrong: Step = { kind: 'prediction', ...prediction(false) }
  expect(broughtForward([wrong])).toEqual(new Map([['a-1', 1.2]]))
  expect(broughtForward([wrong, { kind: 'review', itemId: 'a-1', topicId: 'a', day: 6, grade: 1 }]).size).toBe(0)
  expect(foldBeliefs([wrong], { evidence: 'on' }).size).toBe(0)
})

const items = Array.from({ length: 60 }, (_, n) => `a-${n}`)

/** Reviewed on some days, forgotten now and then. */
function reviewsOn(days: readonly number[]): Step[] {
  const random = createRandom('reviews')
  return days.flatMap((day) =>
    items.map((itemId): Step => {
      const grade = random.next() < 0.85 ? 3 : 1
      return { kind: 'review', itemId, topicId: 'a', day, grade }
    }),
  )
}

/** Thirty days of four-option quizzes, answered blindly. */
function guesses(): Evidence[] {
  const random = createRandom('a pure guesser')
  return Array.from({ length: 30 }, (_, n) =>
    items.map((itemId): Evidence => {
      const isRight = random.next() < 0.25
      return { kind: 'choice', itemId, day: 21 + n, options: 4, isRight }
    }),
  ).flat()
}

/** Mean chance of free recall on a day, in points of 100. */
function pointsOn(day: number, all: readonly Step[]) {
  const beliefs = [...foldBeliefs(all, { evidence: 'on' }).values()]
  const sum = beliefs.reduce(
    (total, { stability, lastDay }) => total + typicalModel.recall(day - lastDay, stability),
    0,
  )
  return (100 * sum) / beliefs.length
}

const wellKnown = reviewsOn([0, 1, 3, 8, 20])
const barelyKnown = reviewsOn([0, 1])

test.each([
  ['well known', wellKnown],
  ['barely known', barelyKnown],
])('thirty days of pure guessing at %s items raise no forecast by two points', (_, reviews) => {
  for (const day of [51, 58, 80]) {
    expect(pointsOn(day, [...reviews, ...guesses()])).toBeLessThan(pointsOn(day, reviews) + 2)
  }
})

test('taken for a Good, the right ones among the same guesses would raise it by far', () => {
  const goods = guesses().flatMap((guess): Step[] => {
    if (guess.kind !== 'choice' || !guess.isRight) return []
    return [{ kind: 'review', itemId: guess.itemId, topicId: 'a', day: guess.day, grade: 3 }]
  })
  expect(pointsOn(58, [...barelyKnown, ...goods])).toBeGreaterThan(pointsOn(58, barelyKnown) + 20)
})
