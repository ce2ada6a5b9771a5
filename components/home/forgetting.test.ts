import { expect, test } from 'vitest'
import { forgettingOver } from './forgetting'

const { recallDays, stopped } = forgettingOver(130, 3)

test('each recall comes after a longer wait than the one before', () => {
  const waits = recallDays.map((day, index) => day - (recallDays[index - 1] ?? 0))
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
})

test('a recall falls on the day on which the chance meets .9', () => {
  for (const [index, day] of recallDays.entries()) {
    const chance = stopped[index]?.find(([at]) => at === day)?.[1]
    expect(chance).toBeCloseTo(0.9, 1)
  }
})

test('on the last day the chance is the higher, the more recalls there were', () => {
  const ends = stopped.map((points) => points.at(-1)?.[1] ?? 0)
  expect(ends).toEqual(ends.toSorted((a, b) => a - b))
  expect(ends.map((chance) => chance.toFixed(2))).toEqual(['0.54', '0.68', '0.83', '0.95'])
})
