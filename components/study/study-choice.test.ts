import { expect, test } from 'vitest'
import { isChosen, parseChoice, printChoice } from './study-choice'

const parse = (query: string) => parseChoice(new URLSearchParams(query))

test('without a choice in the address the learner is asked', () => {
  expect(parse('')).toBeNull()
  expect(parse('chapters=')).toBeNull()
})

test.each(['/study?now', '/study?chapters=cnn,rnn', '/study?topics=cnn/pooling'])(
  '%s is read and written the same',
  (address) => {
    const choice = parse(address.split('?')[1] ?? '')
    expect(choice && printChoice(choice)).toBe(address)
  },
)

test('a choice of chapters leaves the other chapters out', () => {
  const choice = parse('chapters=cnn')
  expect(choice && isChosen(choice, { id: 'cnn-pooling-01', topicId: 'cnn/pooling' })).toBe(true)
  expect(choice && isChosen(choice, { id: 'rnn-lstm-01', topicId: 'rnn/lstm' })).toBe(false)
})
