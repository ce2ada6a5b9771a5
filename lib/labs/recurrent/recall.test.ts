import { expect, test } from 'vitest'
import { classCount, createRecall, recallWeights } from './recall'

const drawn = (delay: number) => createRecall({ seed: 5, purpose: 'lesson', delay }).next(6)

test('a sequence is its class and then symbols that are no class', () => {
  const { symbols, classes } = drawn(3)
  expect(symbols).toHaveLength(4 * 6)
  expect([...symbols.subarray(0, 6)]).toEqual([...classes])
  expect(classes.every((asked) => asked < classCount)).toBe(true)
  expect(symbols.subarray(6).every((symbol) => symbol >= classCount)).toBe(true)
})

test('two delays ask for the same classes', () => {
  expect(drawn(30).classes).toEqual(drawn(5).classes)
})

test('a GRU layer has three quarters of the weights of an LSTM layer', () => {
  const answering = 17 * 8
  expect((recallWeights('gru', 16) - answering) / (recallWeights('lstm', 16) - answering)).toBe(0.75)
})
