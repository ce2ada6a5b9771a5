import { expect, test } from 'vitest'
import { heatMap } from '@/lib/core/progress/heat-map'
import { day } from '@/tests/make'
import { heatDays, heatGrid } from './heat-grid'

const today = day('2026-11-24')
const blank = heatMap([], { until: today, days: heatDays(today) })
const withAnswers = (...answers: number[]) =>
  heatGrid(blank.map((each, at) => ({ ...each, answers: answers.at(at - blank.length) ?? 0 })))
const lastSteps = (count: number, answers: number[]) =>
  withAnswers(...answers)
    .cells.slice(-count)
    .map(({ step }) => step)

test('half a year is 26 columns, the first a whole week, the last up to today', () => {
  const { cells, weeks } = heatGrid(blank)
  expect(weeks).toBe(26)
  expect(cells[0]).toMatchObject({ day: '2026-06-01', week: 0, weekday: 0 })
  expect(cells.at(-1)).toMatchObject({ day: today, week: 25, weekday: 1 })
})

test('a month is named over the week of its first day', () => {
  expect(heatGrid(blank).months.map(({ label }) => label)).toEqual(['Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'])
})

test('few answers are pale, none is the ground, and eight or more are darkest when no day has more', () => {
  expect(
    lastSteps(
      4,
      Array.from({ length: blank.length }, (_, at) => [0, 1, 4, 8][at - blank.length + 4] ?? 0),
    ),
  ).toEqual([0, 1, 4, 8])
})

test('one long day does not make the others pale', () => {
  const answers = [...Array.from({ length: blank.length - 1 }, () => 20), 500]
  expect(withAnswers(...answers).darkest).toBe(20)
})
