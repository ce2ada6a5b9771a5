import { expect, test } from 'vitest'
import { fractionOf, hash32 } from './fuzz'

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('FNV-1a of "%s" is the published number', (text, hash) => {
  expect(hash32(text)).toBe(hash)
})

test('fractions of neighbouring seeds are spread evenly', () => {
  const tenths = Array<number>(10).fill(0)
  for (let n = 0; n < 10_000; n++) {
    const tenth = Math.floor(fractionOf(`cnn-pooling-01:${n}`) * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  expect(Math.min(...tenths)).toBeGreaterThan(880)
  expect(Math.max(...tenths)).toBeLessThan(1120)
})
