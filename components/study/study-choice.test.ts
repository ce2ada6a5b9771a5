import { expect, test } from 'vitest'
import { isChosen, parseChoice, printChoice } from './study-choice'

const parse = (query: string) => parseChoice(new URLSearchParams(query))

test('without a choice in the address the learner is asked', () => {
  expect(parse('')).toBeNull()
  expect(parse('chapters=')).toBeNull()
})

test.each([
  '/study?now',
  '/study?plan',
  '/study?chapters=cnn,rnn',
  '/study?topics=cnn/pooling',
  '/study?passages=cnn/pooling/gradient,rnn/lstm/gates',
])('%s is read and written the same', (address) => {
  const choice = parse(address.split('?')[1] ?? '')
  expect(choice && printChoice(choice)).toBe(address)
})

test('a choice of chapters leaves the other chapters out', () => {
  const choice = parse('chapters=cnn')
  expect(choice && isChosen(choice, { id: 'cnn-pooling-01', topicId: 'cnn/pooling', passage: 'shifts' })).toBe(true)
  expect(choice && isChosen(choice, { id: 'rnn-lstm-01', topicId: 'rnn/lstm', passage: 'gates' })).toBe(false)
})

test('a choice of passages leaves the rest of their topics out', () => {
  const choice = parse('passages=cnn/pooling/gradient')
  const card = { id: 'cnn-pooling-01', topicId: 'cnn/pooling' }
  expect(choice && isChosen(choice, { ...card, passage: 'gradient' })).toBe(true)
  expect(choice && isChosen(choice, { ...card, passage: 'shifts' })).toBe(false)
})

test('a choice of the plan takes what the plan says', () => {
  const choice = parse('plan')
  const card = { id: 'cnn-pooling-01', topicId: 'cnn/pooling', passage: 'shifts' }
  expect(choice && isChosen(choice, card, new Set(['cnn-pooling-01']))).toBe(true)
  expect(choice && isChosen(choice, card, new Set(['rnn-lstm-01']))).toBe(false)
})
