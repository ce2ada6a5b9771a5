import { expect, test } from 'vitest'
import { day } from '@/tests/make'
import { forecastWords } from './forecast-words'

const forecast = (...due: number[]) => due.map((count, at) => ({ day: day(`2026-11-${24 + at}`), due: count }))

test('the forecast names today and the busiest day to come', () => {
  expect(forecastWords(forecast(412, 3, 9, 9))).toBe(
    '433 cards fall due in 4 days: 412 today, then at the most 9, on Thursday 26 November.',
  )
})

test('single cards have no busiest day', () => {
  expect(forecastWords(forecast(2, 0, 1))).toBe('3 cards fall due in 3 days: 2 today, then at the most 1 a day.')
})

test('a forecast of today alone says no more', () => {
  expect(forecastWords(forecast(1, 0))).toBe('1 card falls due in 2 days: 1 today.')
})

test('an empty forecast says so', () => {
  expect(forecastWords(forecast(0, 0))).toBe('Nothing falls due in the next 2 days.')
})
