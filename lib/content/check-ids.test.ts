import { expect, test } from 'vitest'
import { checkRedirects, findGaps } from './check-ids'

test('a number that is missing was an item once, unless it is said to be gone', () => {
  const ids = new Set(['cnn-pooling-01', 'cnn-pooling-03', 'cnn-pooling-q02'])
  expect(findGaps(ids, new Set(['cnn-pooling-02'])).map(({ place }) => place)).toEqual(['item cnn-pooling-q01'])
})

test('what is gone leads to what is there, or to nothing', () => {
  const ids = new Set(['b'])
  expect(checkRedirects([{ from: 'a', to: 'b', why: 'merged' }], ids)).toEqual([])
  expect(checkRedirects([{ from: 'a', to: null, why: 'wrong' }], ids)).toEqual([])
  expect(checkRedirects([{ from: 'a', to: 'c', why: 'merged' }], ids)).toHaveLength(1)
  expect(checkRedirects([{ from: 'b', to: null, why: 'gone' }], ids)).toHaveLength(1)
})
