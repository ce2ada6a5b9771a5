import { expect, test } from 'vitest'
import { previewGrades } from '@/lib/core/memory/fsrs'
import { defaultSettings } from '@/lib/core/settings'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { traceShape } from './trace-shape'

const day = '2026-11-24' as StudyDay
const outcomes = previewGrades(null, 'cnn-pooling-01', day, 0, defaultSettings)

test('a future leaves the plot where it falls below its floor, and does not run along it', () => {
  const { floor, futures } = traceShape({ reviews: [], day, outcomes })
  for (const { points } of futures) {
    const chances = points.map(([, chance]) => chance)
    expect(Math.min(...chances)).toBeGreaterThanOrEqual(floor)
    expect(chances.filter((chance) => chance === floor).length).toBeLessThanOrEqual(1)
  }
})

test('better grades forget later', () => {
  const { futures } = traceShape({ reviews: [], day, outcomes })
  const reach = futures.map(({ points }) => points.at(-1)?.[0] ?? 0)
  expect(reach).toEqual([...reach].sort((a, b) => a - b))
})
