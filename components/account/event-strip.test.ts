import { expect, test } from 'vitest'
import { at } from '@/tests/make'
import { spanOf, strokesOf } from './event-strip'

const nine = at('2026-11-24 09:00')
const ten = at('2026-11-24 10:00')

test('each event stands at its moment', () => {
  const span = { fromMs: nine, toMs: ten }
  expect(strokesOf([nine, at('2026-11-24 09:15'), ten], span, { width: 200, y: 20 })).toBe(
    'M0 20v-14M50 20v-14M200 20v-14',
  )
})

test('a thousand events of one minute are drawn as few strokes', () => {
  const times = Array.from({ length: 1000 }, (_, index) => nine + index * 60)
  const path = strokesOf(times, { fromMs: nine, toMs: ten }, { width: 256, y: 20 })
  expect(path.match(/M/g)?.length).toBeLessThan(12)
})

test('a session of two minutes does not fill the strip', () => {
  expect(spanOf([ten - 120_000, ten - 60_000], ten)).toEqual({ fromMs: ten - 600_000, toMs: ten })
})

test('an event of a clock that ran ahead is left out of the strip', () => {
  expect(strokesOf([ten + 60_000], { fromMs: nine, toMs: ten }, { width: 200, y: 20 })).toBe('')
})
