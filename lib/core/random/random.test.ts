import { expect, test } from 'vitest'
import { createRandom, hundredthsFrom, pick, several, tenthsFrom, wholeFrom } from './random'

test('the same seed gives the same numbers, another seed others', () => {
  const [one, again, other] = ['C01:1', 'C01:1', 'C01:2'].map((seed) => {
    const random = createRandom(seed)
    return several(5, () => random.next())
  })
  expect(again).toEqual(one)
  expect(other).not.toEqual(one)
})

test('first numbers of neighbouring seeds are spread evenly', () => {
  const tenths = Array<number>(10).fill(0)
  for (let n = 0; n < 10_000; n++) {
    const tenth = wholeFrom(createRandom(`C01:${n}`), 0, 9)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  expect(Math.min(...tenths)).toBeGreaterThan(880)
  expect(Math.max(...tenths)).toBeLessThan(1120)
})

test('both ends of a range are drawn, and nothing beyond them', () => {
  const random = createRandom('ends')
  const drawn = several(500, () => wholeFrom(random, -2, 2))
  expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2])
})

test('drawn decimals are as short as they look', () => {
  const random = createRandom('decimals')
  for (const value of several(200, () => tenthsFrom(random, -3, 3))) expect(`${value}`.length).toBeLessThanOrEqual(4)
  for (const value of several(200, () => hundredthsFrom(random, 0, 1))) expect(`${value}`.length).toBeLessThanOrEqual(4)
})

test('every choice is picked', () => {
  const random = createRandom('choices')
  const picked = Array.from({ length: 100 }, () => pick(random, ['a', 'b', 'c']))
  expect(new Set(picked).size).toBe(3)
})
