import { expect, test } from 'vitest'
import { createRandom, shuffled } from './random'

const draws = (seed: number, purpose: string, count = 5) => {
  const random = createRandom(seed, purpose)
  return Array.from({ length: count }, () => random.next())
}

test('a seed and a purpose fix the stream', () => {
  expect(draws(1, 'data')).toEqual(draws(1, 'data'))
  expect(draws(1, 'data')).not.toEqual(draws(2, 'data'))
  expect(draws(1, 'data')).not.toEqual(draws(1, 'weights'))
})

test('a shuffle holds every number once', () => {
  expect([...shuffled(createRandom(1, 'order'), 50)].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 50 }, (_, at) => at),
  )
})
