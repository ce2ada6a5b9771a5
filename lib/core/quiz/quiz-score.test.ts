import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, day, eventId } from '@/tests/make'
import type { QuizAnswered } from '../journal/learner-state'
import { parsePlan } from './quiz-plan'
import { begunQuizzes, runOf } from './quiz-run'
import { countedOf, scoreOf, scorePerTopic } from './quiz-score'

const plan = (query: string) => parsePlan(new URLSearchParams(query)) ?? expect.fail('no plan')
const quiz = 'seed=7&length=12'
const answered = (n: number, itemId: string, rest: Partial<QuizAnswered> = {}): QuizAnswered => ({
  ...{ id: eventId(n), itemId, at: at('2026-11-24 09:00') + n, day: day('2026-11-24'), durationMs: 20_000, quiz },
  ...{ response: { kind: 'passed' }, right: 1, mapping: 0 },
  ...rest,
})
const place = (id: string, topicId: string) => ({ id, topicId, topicNumber: '2.3', topicTitle: 'Pooling' })
const asked = [place('a', 'cnn/pooling'), place('b', 'cnn/pooling'), place('c', 'rnn/lstm')]

test('a score and its interval lie between 0 and 1, and the score within the interval', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (rights) => {
      const { low, mean, high } = scoreOf(rights) ?? expect.fail('no score')
      expect(low).toBeGreaterThanOrEqual(0)
      expect(mean).toBeGreaterThanOrEqual(low - 1e-12)
      expect(mean).toBeLessThanOrEqual(high + 1e-12)
      expect(high).toBeLessThanOrEqual(1)
    }),
  )
})

test('more answers make the interval narrower, and no answer has no score', () => {
  const width = (count: number) => {
    const { low, high } = scoreOf(Array.from({ length: count }, (_, n) => n % 2)) ?? expect.fail('no score')
    return high - low
  }
  expect(width(40)).toBeLessThan(width(10))
  expect(scoreOf([])).toBeNull()
})

test("Wilson's interval of 8 in 10 at 90 % is .541 to .931", () => {
  const { low, high } = scoreOf([1, 1, 1, 1, 1, 1, 1, 1, 0, 0]) ?? expect.fail('no score')
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.541', '0.931'])
})

test('a quiz goes on at the first question without an answer, whatever happened in other quizzes', () => {
  const answers = [answered(1, 'a'), answered(2, 'c', { quiz: 'seed=8&length=12' })]
  const run = runOf(asked, plan(quiz), answers)
  expect([run.current?.id, run.given.size, run.isOver]).toEqual(['b', 1, false])
  expect(begunQuizzes(answers)).toEqual(['seed=8&length=12', quiz])
})

test('an answer given twice, on two devices, counts as it was given first', () => {
  const run = runOf(asked, plan(quiz), [answered(1, 'a', { right: 0 }), answered(2, 'a', { right: 1 })])
  expect(run.given.get('a')?.right).toBe(0)
})

test('with a limit the quiz is over when the time in front of questions is used up', () => {
  const timed = `${quiz}&minutes=1`
  const answers = [answered(1, 'a', { quiz: timed }), answered(2, 'b', { quiz: timed, durationMs: 40_000, right: 0.5 })]
  const run = runOf(asked, plan(timed), answers)
  expect([run.usedMs, run.isOver]).toEqual([60_000, true])
  expect(countedOf(run).map(({ right }) => right)).toEqual([1, 0.5, 0])
})

test('the result so far counts what was answered, topic by topic, the lowest first', () => {
  const run = runOf(asked, plan(quiz), [answered(1, 'a'), answered(2, 'c', { right: 0.5 })])
  expect(countedOf(run)).toHaveLength(2)
  expect(scorePerTopic(countedOf(run)).map(({ topicId, score }) => [topicId, score.mean])).toEqual([
    ['rnn/lstm', 0.5],
    ['cnn/pooling', 1],
  ])
})
