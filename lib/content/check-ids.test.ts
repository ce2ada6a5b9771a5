import { expect, test } from 'vitest'
import { checkRedirects, findGaps } from './check-ids'

test('each run of missing numbers is named once, unless they are said to be gone', () => {
  const ids = new Set(['cnn-pooling-01', 'cnn-pooling-03', 'cnn-pooling-q04', 'cnn-pooling-q06'])
  const gaps = findGaps(ids, new Set(['cnn-pooling-02']))
  expect(gaps.map(({ place }) => place)).toEqual(['item cnn-pooling-q01', 'item cnn-pooling-q05'])
})

test('what is gone leads to what is there, or to nothing', () => {
  const ids = new Set(['b'])
  expect(checkRedirects([{ from: 'a', to: 'b', why: 'merged' }], ids)).toEqual([])
  expect(checkRedirects([{ from: 'a', to: null, why: 'wrong' }], ids)).toEqual([])
  expect(checkRedirects([{ from: 'a', to: 'c', why: 'merged' }], ids)).toHaveLength(1)
  expect(checkRedirects([{ from: 'b', to: null, why: 'gone' }], ids)).toHaveLength(1)
})
