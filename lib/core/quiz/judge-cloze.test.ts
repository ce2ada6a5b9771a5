import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAccepted } from './judge-cloze'

test.each([
  ['Transposed Convolution', 'transposed convolution'],
  ['transposed convolutions', 'transposed convolution'],
  ['the Eckart-Young', 'Eckart–Young'],
  ['Frechet', 'Fréchet'],
  ['softmaxes', 'softmax'],
  ['frequency', 'frequencies'],
  ['biases', 'bias'],
  ['matrices', 'matrix'],
  ['25088', '25,088'],
  ['7x7', '7 × 7'],
  ['n+2p-k', 'n + 2p − k'],
  ['75%', '75 %'],
  ['Low pass filter.', 'low-pass filter'],
])('"%s" is taken for "%s"', (typed, accepted) => {
  expect(isAccepted(typed, [accepted])).toBe(true)
})

test.each([
  ['', 'bias'],
  ['the', 'bias'],
  ['bias or variance', 'bias'],
  ['26', '25'],
  ['7 + 7', '7 × 7'],
  ['k + 1', 'k − 1'],
  ['7.5', '75'],
])('"%s" is not taken for "%s"', (typed, accepted) => {
  expect(isAccepted(typed, [accepted])).toBe(false)
})

test('what the item gives as a synonym is as right as its own words', () => {
  expect(isAccepted('-inf', ['minus infinity', '−inf'])).toBe(true)
})

test('whatever an item accepts is right when it is typed as it stands', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Zéüß0-9 ×·−–().,-]*[bk]$/), (text) => {
      expect(isAccepted(text, [text])).toBe(true)
    }),
  )
})
