import { expect, test } from 'vitest'
import { findTwins } from './twins'

test('the same front twice is found whatever its case and punctuation', () => {
  const fronts = new Map([
    ['a', 'What is pooling?'],
    ['b', 'what is Pooling'],
    ['c', 'What is a stride?'],
  ])
  expect(findTwins(fronts, 1)).toEqual([{ first: 'a', second: 'b', likeness: 1 }])
})
