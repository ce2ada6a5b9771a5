import { expect, test } from 'vitest'
import { day } from '@/tests/make'
import { basisWords, changeWords, daysAhead, headWords, heldWords, shareWords } from './outlook-words'

const share = { n: 40, mean: 0.78, low: 0.67, high: 0.872 }

test('a forecast is told as whole cards, and never rounder than it is', () => {
  expect(shareWords({ share })).toBe('about 31 of 40, 9 times in 10 between 26 and 35')
  expect(shareWords({ share: null })).toBeNull()
})

test('a learner with little history is told so, with what is missing', () => {
  expect(basisWords({ basis: 'typical' }, 12, 250)).toContain('until 250 repeats on a later day have been seen, and 12')
  expect(basisWords({ basis: 'simulated' }, 900, 250)).toContain('simulated')
})

test('how earlier forecasts did is a count', () => {
  expect(heldWords({ held: { inside: 41, of: 45 } })).toBe('41 of 45 earlier forecasts fell inside their interval.')
  expect(heldWords({ held: { inside: 0, of: 0 } })).toBe('No earlier forecast can be checked yet.')
})

test('a day less or more is told in points, and nothing where there is no day less', () => {
  expect(changeWords({ asPlanned: 0.8, dayLess: 0.77, dayMore: 0.801 })).toEqual([
    'A day less: minus 3 points of 100.',
    'A day more changes less than half a point of 100.',
  ])
  expect(changeWords({ asPlanned: 0.8, dayLess: null, dayMore: 0.81 })).toEqual(['A day more: plus 1 point of 100.'])
})

test('the head counts all cards, seen or not', () => {
  const of = (mean: number | null) => ({
    basis: 'typical' as const,
    share: mean === null ? null : { ...share, mean },
    unseen: 0,
  })
  expect(headWords({ stopped: of(0.5), planned: of(0.9), items: 60 })).toBe('Follow the plan: about 36 of 60.')
  expect(headWords({ stopped: of(null), planned: of(null), items: 1 })).toBe('1 card, none seen yet.')
  expect([daysAhead(day('2026-11-24'), day('2026-11-25')), daysAhead(day('2026-11-24'), day('2026-12-13'))]).toEqual([
    'tomorrow',
    'in 19 days',
  ])
})
