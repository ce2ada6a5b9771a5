import { expect, test } from 'vitest'
import { createRandom, hundredthsFrom, normal, pick, several, tenthsFrom, wholeFrom } from './random'

test('the same seed gives the same numbers, another seed others', () => {
  const [one, again, other] = ['C01:1', 'C01:1', 'C01:2'].map((seed) => {
    const random = createRandom(seed)
    return several(5, () => random.next())
  })
  expect(again).toEqual(one)
  expect(other).not.toEqual(one)
})

test('a seed beside the purpose moves the stream too', () => {
  const [one, other] = [1, 2].map((seed) => several(5, createRandom('data', seed).next))
  expect(other).not.toEqual(one)
})

test('uniform draws have the mean and the spread of a uniform', () => {
  const values = several(20_000, createRandom('moments', 3).next)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / values.length))
  expect(variance).toBeCloseTo(1 / 12, 2)
})

test('normal draws have mean 0 and variance 1', () => {
  const random = createRandom('normal', 3)
  const values = several(20_000, () => normal(random))
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  expect(mean).toBeCloseTo(0, 1)
  expect(values.reduce((sum, value) => sum + value ** 2, 0) / values.length).toBeCloseTo(1, 1)
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
