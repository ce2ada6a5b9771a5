import { expect, test } from 'vitest'
import type { Review } from '../journal/learner-state'
import { addDays, type StudyDay } from '../study-day/study-day'
import { chanceCurve, memoryStages } from './stages'

const day = (date: string) => date as StudyDay
const review = (date: string, grade: Review['grade']): Review => ({
  ...{ id: date, itemId: 'cnn-pooling-01', grade, at: Date.parse(date), day: day(date) },
  ...{ durationMs: null, daysSince: null },
})

test('each recall makes the next forgetting slower', () => {
  const stages = memoryStages([review('2026-01-01', 3), review('2026-01-03', 3), review('2026-01-14', 3)])
  const stabilities = stages.map(({ stability }) => stability)
  expect(stabilities).toEqual([...stabilities].sort((a, b) => a - b))
  expect(stabilities[0]).toBeCloseTo(2.3065, 4)
})

test('a curve falls from 1 on the day of the answer to .9 after as many days as the stability says', () => {
  const [memory] = memoryStages([review('2026-01-01', 4)])
  if (!memory) throw new Error('one review gives one memory')
  const curve = chanceCurve(memory, addDays(day('2026-01-01'), 8))
  expect(curve[0]).toEqual({ day: '2026-01-01', chance: 1 })
  expect(curve.at(-1)?.chance).toBeCloseTo(0.9024733, 6)
})

test('a long curve has few points and ends on its last day', () => {
  const [memory] = memoryStages([review('2026-01-01', 3)])
  if (!memory) throw new Error('one review gives one memory')
  const curve = chanceCurve(memory, day('2027-01-01'))
  expect(curve.length).toBeLessThanOrEqual(26)
  expect(curve.at(-1)?.day).toBe('2027-01-01')
})
