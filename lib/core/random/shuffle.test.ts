import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom } from './random'
import { shuffle } from './shuffle'

test('nothing is lost and nothing added', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer()), (seed, things) => {
      expect(shuffle(createRandom(seed), things).toSorted()).toEqual(things.toSorted())
    }),
  )
})

test('the same seed gives the same order', () => {
  expect(shuffle(createRandom('a'), [1, 2, 3, 4, 5])).toEqual(shuffle(createRandom('a'), [1, 2, 3, 4, 5]))
})

test('every thing comes first about equally often', () => {
  const counts = [0, 0, 0, 0]
  for (let seed = 0; seed < 4000; seed++) {
    const [first = 0] = shuffle(createRandom(`item:${seed}`), [0, 1, 2, 3])
    counts[first] = (counts[first] ?? 0) + 1
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120)
})
