import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Item } from '../content/item'
import type { ChoiceItem, MatchItem, OrderItem } from '../content/quiz'
import { drawItem } from '../families/draw-item'
import { familyOf } from '../families/families'
import { print } from '../families/number-text'
import { quizResponseSchema } from '../journal/quiz-answer'
import { type Answer, answerOf, blankAnswer, missingIn, responseOf, rightShare } from './answer'
import type { ClozeQuestion, NumberQuestion, Question } from './question'

const about: Omit<Item, 'id'> = {
  ...{ topicId: 'cnn/pooling', topicNumber: '2.3', topicTitle: 'Pooling', passage: 'shifts' },
  ...{ level: 'mid', type: 'concept', map: [], references: [] },
}
const asked = { ...about, stemHtml: '', stemText: '' }
const choice: ChoiceItem = {
  ...asked,
  ...{ id: 'a-q01', kind: 'choice', select: 'all', isNumeric: false },
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, html: id, text: id, isKey: id < 'd' && id !== 'b', whyHtml: '' })),
}
const order: OrderItem = {
  ...asked,
  ...{ id: 'a-q02', kind: 'order', whyHtml: '' },
  steps: ['a', 'b', 'c', 'd'].map((id) => ({ id, html: id, text: id })),
}
const match: MatchItem = {
  ...asked,
  ...{ id: 'a-q03', kind: 'match' },
  pairs: ['a', 'b', 'c'].map((id) => ({ id, leftHtml: '', leftText: '', rightHtml: '', rightText: id, whyHtml: '' })),
}
const draw = drawItem(familyOf('C01') ?? expect.fail('C01 is gone'), 17)
const number: NumberQuestion = { ...about, id: 'family-c01', kind: 'number', title: '', draw }
const cloze: ClozeQuestion = { ...about, id: 'a-01', kind: 'cloze', frontHtml: '', backHtml: '', accepts: ['bias'] }
const questions: readonly Question[] = [choice, order, match, number, cloze]

const typed = (text: string): Answer => ({ kind: 'typed', typed: text })
const chosen = (...ids: string[]): Answer => ({ kind: 'choice', chosen: ids })
const key = print(draw.answer, draw.decimals)

const letter = fc.constantFrom('a', 'b', 'c', 'd')
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.uniqueArray(letter).map((ids) => chosen(...ids)),
  fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }).map((ids): Answer => ({ kind: 'order', order: ids })),
  fc.dictionary(letter, letter).map((rights): Answer => ({ kind: 'match', rights })),
  fc.oneof(fc.string(), fc.constantFrom(key, 'bias', 'Biases', '1e9')).map(typed),
  fc.constant<Answer>({ kind: 'passed' }),
)

test('whatever is answered, between nothing and all of it is right, and the journal can keep it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...questions), answer, fc.string(), (question, given, seed) => {
      const right = rightShare(question, given)
      expect(right).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(1)
      const kept = responseOf(question, given, seed)
      expect(quizResponseSchema.safeParse(kept).success).toBe(true)
    }),
  )
})

test('an answer that is kept can be shown and judged again', () => {
  const given = [
    chosen('c'),
    { kind: 'order', order: ['b', 'a', 'c', 'd'] },
    { kind: 'match', rights: { a: 'b' } },
  ] as const
  for (const [at, one] of [...given, typed(key), typed('Biases')].entries()) {
    const question = questions[at] ?? expect.fail('no question')
    expect(answerOf(responseOf(question, one, '3'))).toEqual(one)
    expect(rightShare(question, answerOf(responseOf(question, one, '3')))).toBe(rightShare(question, one))
  }
})

test.each([
  [choice, chosen('a', 'c'), 1],
  [choice, chosen('a'), 0.5],
  [choice, chosen('a', 'c', 'b'), 0.5],
  [choice, chosen('a', 'b', 'c', 'd'), 0],
  [order, { kind: 'order', order: ['a', 'b', 'd', 'c'] }, 0.5],
  [match, { kind: 'match', rights: { a: 'a', b: 'c', c: 'b' } }, 0.333],
  [number, typed(key), 1],
  [number, typed('-3'), 0],
  [cloze, typed('The Biases'), 1],
  [cloze, typed('variance'), 0],
  [cloze, { kind: 'passed' }, 0],
] satisfies [Question, Answer, number][])(
  'credit is given in parts where an answer has parts',
  (question, given, share) => {
    expect(rightShare(question, given)).toBe(share)
  },
)

test('nothing can be judged before it is answered, but for steps, which always stand in some order', () => {
  const missing = questions.map((question) => missingIn(question, blankAnswer(question, '1')) !== null)
  expect(missing).toEqual([true, false, true, true, true])
  expect(missingIn(number, typed('many'))).toMatch(/could not be read/)
  expect(missingIn(number, typed('12'))).toBeNull()
  expect(missingIn(cloze, { kind: 'passed' })).toBeNull()
})

test('a known wrong turn is kept by its name', () => {
  const slip = draw.slips[0] ?? expect.fail('C01 has no slip')
  const response = responseOf(number, typed(print(slip.value, draw.decimals)), '1')
  expect(response).toMatchObject({ kind: 'number', seed: 17, slip: slip.id })
})
