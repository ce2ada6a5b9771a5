import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levels } from '../content/item-words'
import { longestQuiz, parsePlan, printPlan, type QuizPlan, quizKinds, quizModes, seedsBelow } from './quiz-plan'

const read = (query: string) => parsePlan(new URLSearchParams(query))

const plan: fc.Arbitrary<QuizPlan> = fc.record({
  seed: fc.nat(seedsBelow - 1),
  topics: fc.uniqueArray(fc.constantFrom('cnn', 'rnn/lstm', 'training/loss-functions', 'gan'), { maxLength: 4 }),
  kinds: fc.subarray([...quizKinds], { maxLength: quizKinds.length - 1 }),
  level: fc.constantFrom(null, ...levels),
  length: fc.integer({ min: 1, max: longestQuiz }),
  mode: fc.constantFrom(...quizModes),
  minutes: fc.option(fc.integer({ min: 1, max: 180 })),
  inOrder: fc.boolean(),
})

test('the address of a quiz says all of it', () => {
  fc.assert(
    fc.property(plan, (one) => {
      expect(read(printPlan(one))).toEqual(one)
    }),
  )
})

test('an address without a seed asks for no quiz', () => {
  expect([read('topics=cnn'), read('seed=seven'), read('')]).toEqual([null, null, null])
})

test('what an address cannot mean is left out', () => {
  expect(read('seed=3&topics=cnn,../x,CNN&kinds=choice,dance&level=genius&length=900&mode=fast&minutes=0')).toEqual({
    ...{ seed: 3, topics: ['cnn'], kinds: ['choice'], level: null, length: longestQuiz, mode: 'learn', minutes: 1 },
    inOrder: false,
  })
})
