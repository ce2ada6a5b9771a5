import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levels } from '../content/item-words'
import { type Askable, drawQuiz, isAskedFor, numberSeed } from './draw-quiz'
import { parsePlan, quizKinds } from './quiz-plan'

const topics = ['cnn/pooling', 'cnn/convolution', 'rnn/lstm', 'gan/game']
const askable = fc.record({
  id: fc.stringMatching(/^[a-z]{1,4}-q\d\d$/),
  kind: fc.constantFrom(...quizKinds),
  topicId: fc.constantFrom(...topics),
  level: fc.constantFrom(...levels),
})
const pool = fc.uniqueArray(askable, { selector: ({ id }) => id, maxLength: 40 })
const planOf = (query: string) => parsePlan(new URLSearchParams(query)) ?? expect.fail('no plan')
const query = fc.tuple(
  fc.nat(999),
  fc.constantFrom('', '&topics=cnn', '&kinds=choice,order', '&level=mid', '&length=3'),
)
const idsOf = (drawn: readonly Askable[]) => drawn.map(({ id }) => id)

test('the same seed draws the same quiz, in whatever order the questions were loaded', () => {
  fc.assert(
    fc.property(pool, query, fc.nat(), ([...loaded], [seed, rest], turn) => {
      const plan = planOf(`seed=${seed}${rest}`)
      const turned = [...loaded.slice(turn % 7), ...loaded.slice(0, turn % 7)].toReversed()
      expect(idsOf(drawQuiz(turned, plan))).toEqual(idsOf(drawQuiz(loaded, plan)))
    }),
  )
})

test('a quiz asks only what was asked for, nothing twice, and no more than its length', () => {
  fc.assert(
    fc.property(pool, query, (loaded, [seed, rest]) => {
      const plan = planOf(`seed=${seed}${rest}`)
      const fitting = loaded.filter((each) => isAskedFor(plan, each))
      const drawn = drawQuiz(loaded, plan)
      expect(drawn.every((each) => fitting.includes(each))).toBe(true)
      expect(new Set(drawn).size).toBe(Math.min(plan.length, fitting.length))
    }),
  )
})

test('topics take turns', () => {
  fc.assert(
    fc.property(pool, fc.nat(999), (loaded, seed) => {
      const drawn = drawQuiz(loaded, planOf(`seed=${seed}&length=6`))
      for (const topic of new Set(loaded.map(({ topicId }) => topicId))) {
        const asked = drawn.filter(({ topicId }) => topicId === topic).length
        const left = loaded.filter(({ topicId }) => topicId === topic).length - asked
        if (left === 0) continue
        const most = Math.max(...topics.map((id) => drawn.filter(({ topicId }) => topicId === id).length))
        expect(most - asked).toBeLessThanOrEqual(1)
      }
    }),
  )
})

const make = (id: string, topicId: string): Askable => ({ id, topicId, kind: 'choice', level: 'mid' })
const some = topics.flatMap((topicId) => [1, 2, 3, 4].map((n) => make(`${topicId.replace('/', '-')}-q0${n}`, topicId)))

test('in order, the first topics come first and each has its share', () => {
  const drawn = drawQuiz(some, planOf('seed=4&topics=rnn/lstm,cnn/pooling&length=4&in-order'))
  expect(drawn.map(({ topicId }) => topicId)).toEqual(['rnn/lstm', 'rnn/lstm', 'cnn/pooling', 'cnn/pooling'])
})

test('a chapter stands for its topics, and no chapter for one that only begins alike', () => {
  const plan = planOf('seed=4&topics=cnn&length=60')
  expect(new Set(drawQuiz(some, plan).map(({ topicId }) => topicId))).toEqual(
    new Set(['cnn/pooling', 'cnn/convolution']),
  )
  expect(isAskedFor(plan, make('x', 'cnn2/pooling'))).toBe(false)
})

test('another seed draws another quiz, and other numbers', () => {
  const draws = Array.from({ length: 20 }, (_, seed) =>
    idsOf(drawQuiz(some, planOf(`seed=${seed}&length=5`))).join(' '),
  )
  expect(new Set(draws).size).toBeGreaterThan(15)
  expect(numberSeed({ seed: 1 }, 'C01')).not.toBe(numberSeed({ seed: 2 }, 'C01'))
  expect(numberSeed({ seed: 1 }, 'C01')).toBe(numberSeed({ seed: 1 }, 'C01'))
})
