import { expect, test } from 'vitest'
import { findReference, resolveRef, worksByKey } from './reference'

const works = worksByKey([
  { key: 'Goodfellow, Bengio & Courville 2016', text: 'Deep Learning, MIT Press 2016' },
  {
    key: 'Zhang 2019',
    also: ['Zhang 2019, ICML'],
    text: 'Shift-Invariant Again',
    url: 'https://arxiv.org/abs/1904.11486',
  },
])

test('a key that holds commas is found with its place', () => {
  expect(findReference('Goodfellow, Bengio & Courville 2016, §9.3', works)).toEqual({
    text: 'Deep Learning, MIT Press 2016',
    place: '§9.3',
  })
})

test('another name of a work leads to the same work', () => {
  expect(findReference('Zhang 2019, ICML', works)).toEqual(findReference('Zhang 2019', works))
})

test('an address is a key to itself', () => {
  const url = 'https://js.tensorflow.org/api/latest/'
  expect(findReference(url, works)).toEqual({ text: url, url })
})

test('several works are parted by semicolons', () => {
  expect(resolveRef('Zhang 2019, §3; Goodfellow, Bengio & Courville 2016', works).map(({ place }) => place)).toEqual([
    '§3',
    undefined,
  ])
})

test('a key that begins like a known one is not that one', () => {
  expect(findReference('Zhang 2019b', works)).toBeNull()
  expect(() => resolveRef('Zhang 2019b', works)).toThrow('"Zhang 2019b"')
})
