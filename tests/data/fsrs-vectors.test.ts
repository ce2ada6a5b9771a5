import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Grade } from '@/lib/core/journal/event'
import { nextMemory, recallChance } from '@/lib/core/memory/fsrs'
import type { Memory } from '@/lib/core/memory/memory'
import { addDays } from '@/lib/core/study-day/study-day'
import { day } from '../make'

const path = new URL('../../../shared/data/srs/fsrs6_vectors.json', import.meta.url)

type Vectors = {
  default_parameters_fsrs6: { w: number[] }
  first_review: { stability: number[]; difficulty: number[] }
  memory_state: {
    w: unknown
    ratings: Grade[]
    delta_t: number[]
    stability: number
    difficulty: number
    tol: number
  }[]
  day_rollover_anki: { cases: unknown[] }
}

function memoryAfter(ratings: Grade[], deltas: number[]): Memory {
  let memory: Memory | null = null
  let on = day('2026-01-01')
  ratings.forEach((grade, index) => {
    on = addDays(on, deltas[index] ?? 0)
    memory = nextMemory(memory, { itemId: 'a-1', day: on, atMs: Date.parse(on), grade }, { desiredRetention: 0.9 })
  })
  if (!memory) throw new Error('no ratings in the file')
  return memory
}

describe.skipIf(!existsSync(path))('the published numbers of FSRS-6', () => {
  const vectors: Vectors = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}

  test('first answers', () => {
    const firsts = ([1, 2, 3, 4] as const).map((grade) => memoryAfter([grade], [0]))
    expect(firsts.map(({ stability }) => stability)).toEqual(vectors.first_review.stability)
    expect(firsts.map(({ difficulty }) => difficulty)).toEqual(vectors.first_review.difficulty)
  })

  test('memory states with the default weights', () => {
    const withDefaults = vectors.memory_state.filter(({ w }) => w === 'default_fsrs6')
    expect(withDefaults.length).toBeGreaterThan(0)
    for (const { ratings, delta_t, stability, difficulty, tol } of withDefaults) {
      const memory = memoryAfter(ratings, delta_t)
      expect(Math.abs(memory.stability - stability)).toBeLessThan(tol)
      expect(Math.abs(memory.difficulty - difficulty)).toBeLessThan(tol)
    }
  })

  test('the chance to recall an easy first card on its day', () => {
    const memory = memoryAfter([4], [0])
    expect(recallChance(memory, addDays(memory.lastDay, 8))).toBeCloseTo(0.9024733, 6)
  })
})
