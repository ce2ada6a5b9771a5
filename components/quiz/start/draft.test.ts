import { expect, test } from 'vitest'
import { parsePlan, printPlan } from '@/lib/core/quiz/quiz-plan'
import { faultOf, firstDraft, fitting, planOf } from './draft'

const pool = [
  { id: 'a', kind: 'choice', level: 'mid', topicId: 'cnn/pooling' },
  { id: 'b', kind: 'order', level: 'mid', topicId: 'cnn/pooling' },
  { id: 'c', kind: 'choice', level: 'staff', topicId: 'rnn/lstm' },
] as const

test('what fits is counted by kind, level and place', () => {
  const count = (change: object, places: readonly string[] = []) =>
    fitting(pool, { ...firstDraft, ...change }, places).length
  expect([count({}), count({ kinds: ['choice'] }), count({ level: 'staff' }), count({}, ['cnn'])]).toEqual([3, 2, 1, 2])
})

test('a quiz is no longer than what fits, and its time follows its length', () => {
  const plan = planOf({ ...firstDraft, pace: '2', mode: 'exam' }, { seed: 7, count: 5, weakest: [] })
  expect(printPlan(plan)).toBe('seed=7&length=5&mode=exam&minutes=10')
  expect(parsePlan(new URLSearchParams(printPlan(plan)))).toEqual(plan)
})

test('weakest first asks the weakest topics in their order', () => {
  const plan = planOf(
    { ...firstDraft, isWeakestFirst: true },
    { seed: 7, count: 40, weakest: ['rnn/lstm', 'cnn/pooling'] },
  )
  expect(printPlan(plan)).toBe('seed=7&topics=rnn/lstm,cnn/pooling&length=12&in-order')
})

test('a draft that nothing fits, or that no address holds, says so', () => {
  const many = Array.from({ length: 25 }, (_, n) => `cnn/${n}`)
  expect(faultOf(firstDraft, 0)).toMatch(/No question fits/)
  expect(faultOf({ ...firstDraft, places: many }, 90)).toMatch(/24 topics/)
  expect(faultOf(firstDraft, 9)).toBeNull()
})
