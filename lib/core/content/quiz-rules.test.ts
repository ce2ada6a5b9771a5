import { expect, test } from 'vitest'
import type { ChoiceEntry, MatchEntry, OrderEntry } from './quiz-file'
import { judgeQuiz } from './quiz-rules'

const fields = {
  ...{ id: 'cnn-pooling-q01', passage: 'what', map: [], ref: 'A 2016' },
  ...({ level: 'junior', type: 'concept' } as const),
}
const why = 'Each window is reduced to one number by a rule that has nothing in it to train.'
const key = (id: string, text: string) => ({ id, text, key: true as const, why })
const wrong = (id: string, text: string) => ({ id, text, misconception: 'pooling-has-weights', why })

const choice = (change: Partial<ChoiceEntry> = {}): ChoiceEntry => ({
  ...fields,
  kind: 'choice',
  select: 'one',
  stem: 'How does a max-pooling layer treat the channels of its input?',
  options: [
    wrong('a', 'It sums them before it looks for the maximum'),
    key('b', 'It looks for the maximum in each one by itself'),
    wrong('c', 'It keeps the strongest one and drops the others'),
  ],
  ...change,
})
const options = (texts: [string, string, string]) => [key('a', texts[0]), wrong('b', texts[1]), wrong('c', texts[2])]

test('a plain item passes', () => {
  expect(judgeQuiz(choice())).toEqual({ errors: [], warnings: [] })
})

test.each<[string, Partial<ChoiceEntry>, string]>([
  ['an item without a key', { options: [wrong('a', 'x'), wrong('b', 'y'), wrong('c', 'z')] }, '0 keys'],
  ['"choose all" with one key', { select: 'all' }, '"choose all" has 2 or 3 keys'],
  ['a letter that stands twice', { options: [key('a', 'x'), wrong('a', 'y'), wrong('c', 'z')] }, 'stands twice'],
  ['a text that stands twice', { options: options(['x', 'y', 'y']) }, 'the text "y"'],
  ['"all of the above"', { options: options(['this one', 'that one', 'All of the above']) }, 'all of the above'],
  ['"A and B"', { options: options(['this one', 'that one', 'A and B']) }, 'A and B'],
  ['a key that is too long', { options: options(['by taking the largest of each', 'by summing', 'by lot']) }, '1.25'],
  ['a stem of three words', { stem: 'What is pooling?' }, 'at least 6'],
  ['a stem that leaves a gap', { stem: 'A layer of max pooling keeps for each window the…' }, 'whole question'],
  ['"except" in small letters', { stem: 'What does each pooling layer change except for channels?' }, 'capitals'],
  [
    'a short explanation',
    { options: [key('a', 'x'), wrong('b', 'y'), { ...wrong('c', 'z'), why: 'No.' }] },
    'at least 10',
  ],
])('%s is an error', (_, change, said) => {
  expect(judgeQuiz(choice(change)).errors.join('; ')).toContain(said)
})

test('numbers may differ in length', () => {
  expect(judgeQuiz(choice({ options: options(['1,280 weights', '12 weights', '9 weights']) })).errors).toEqual([])
})

test('a word of the stem that stands in the key alone is a warning', () => {
  const given = judgeQuiz(choice({ options: options(['the channels alone', 'rows by themselves', 'columns alone']) }))
  expect(given.warnings.join()).toContain('"channels" of the stem')
  const spread = judgeQuiz(choice({ options: options(['each channel alone', 'pairs of channels', 'one channel']) }))
  expect(spread.warnings).toEqual([])
})

const order: OrderEntry = {
  ...fields,
  kind: 'order',
  stem: 'Put the steps of one training iteration in order, first step first.',
  steps: [
    { id: 'a', text: 'Forward pass' },
    { id: 'b', text: 'Backward pass' },
    { id: 'c', text: 'Update' },
  ],
  why,
}

test('an order passes; a step that says its own place is a warning, a stem without direction too', () => {
  expect(judgeQuiz(order)).toEqual({ errors: [], warnings: [] })
  const steps = [...order.steps.slice(0, 2), { id: 'c', text: 'Finally the update' }]
  expect(judgeQuiz({ ...order, steps }).warnings.join()).toContain('its own place')
  expect(judgeQuiz({ ...order, stem: 'Put the steps of a training iteration in order.' }).warnings).toHaveLength(1)
})

const pair = (id: string, left: string, right: string) => ({ id, left, right, why })
const match: MatchEntry = {
  ...fields,
  kind: 'match',
  stem: 'Match each loss to the output that it expects.',
  pairs: [pair('a', 'MSE', 'a number'), pair('b', 'Cross-entropy', 'a distribution'), pair('c', 'Hinge', 'a margin')],
}

test('a match passes; two equal right sides are an error', () => {
  expect(judgeQuiz(match)).toEqual({ errors: [], warnings: [] })
  const pairs = [...match.pairs.slice(0, 2), pair('c', 'Hinge', 'a number')]
  expect(judgeQuiz({ ...match, pairs }).errors.join()).toContain('the right side "a number"')
})

test('a word on both sides of one pair gives it away', () => {
  const pairs = [...match.pairs.slice(0, 2), pair('c', 'Hinge margin', 'a margin')]
  expect(judgeQuiz({ ...match, pairs }).warnings.join()).toContain('"margin"')
})
