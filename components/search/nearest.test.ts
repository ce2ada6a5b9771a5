import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, nearest } from './nearest'

const places = ['/guide/cnn/pooling', '/guide/cnn/convolution', '/guide/rnn/lstm', '/labs'].map((href) => ({ href }))

test('a slip in an address leads to the page that was meant', () => {
  expect(nearest('/guide/cnn/poolin', places)?.href).toBe('/guide/cnn/pooling')
  expect(nearest('/guide/rnn/ltsm', places)?.href).toBe('/guide/rnn/lstm')
})

test('an address that resembles nothing leads nowhere', () => {
  expect(nearest('/wp-login.php', places)).toBeNull()
})

test('the distance is the same both ways, and zero only from a word to itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(distance(one, other)).toBe(distance(other, one))
      expect(distance(one, other) === 0).toBe(one === other)
    }),
  )
})
