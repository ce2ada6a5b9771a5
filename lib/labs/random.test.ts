import { expect, test } from 'vitest'
import { createRandom, normal, shuffled } from './random'

const draws = (seed: number, purpose: string, count = 5) => {
  const random = createRandom(seed, purpose)
  return Array.from({ length: count }, () => random.next())
}

test('a seed and a purpose fix the stream', () => {
  expect(draws(1, 'data')).toEqual(draws(1, 'data'))
  expect(draws(1, 'data')).not.toEqual(draws(2, 'data'))
  expect(draws(1, 'data')).not.toEqual(draws(1, 'weights'))
})

test('uniform draws have the mean and the spread of a uniform', () => {
  const values = draws(3, 'moments', 20_000)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / values.length))
  expect(variance).toBeCloseTo(1 / 12, 2)
})

test('normal draws have mean 0 and variance 1', () => {
  const random = createRandom(3, 'normal')
  const values = Array.from({ length: 20_000 }, () => normal(random))
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  expect(mean).toBeCloseTo(0, 1)
  expect(values.reduce((sum, value) => sum + value ** 2, 0) / values.length).toBeCloseTo(1, 1)
})

test('a shuffle holds every number once', () => {
  expect([...shuffled(createRandom(1, 'order'), 50)].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 50 }, (_, at) => at),
  )
})
