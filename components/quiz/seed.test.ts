import { expect, test } from 'vitest'
import { parseSeed } from './seed'

test.each([
  ['?seed=17', 17],
  ['?from=a&seed=0', 0],
  ['', null],
  ['?seed=-1', null],
  ['?seed=1e9', null],
  ['?seed=1234567890123', null],
])('the query %s holds the seed %s', (query, seed) => {
  expect(parseSeed(query)).toBe(seed)
})
