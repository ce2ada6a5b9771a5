import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, day } from '@/tests/make'
import type { Grade } from '../journal/event'
import { nextMemory, recallChance } from '../memory/fsrs'
import type { Memory } from '../memory/memory'
import { addDays } from '../study-day/study-day'
import { answered, type State, typicalModel } from './model'

const answers = fc.array(fc.tuple(fc.constantFrom<Grade>(1, 2, 3, 4), fc.integer({ min: 0, max: 200 })), {
  minLength: 1,
  maxLength: 12,
})

test('with default weights it is the model of the scheduler', () => {
  fc.assert(
    fc.property(answers, fc.integer({ min: 1, max: 200 }), (history, wait) => {
      let memory: Memory | null = null
      let state: State | null = null
      let on = day('2026-11-24')
      for (const [grade, days] of history) {
        on = addDays(on, memory ? days : 0)
        const review = { itemId: 'a-1', day: on, atMs: at('2026-11-24 09:00'), grade }
        memory = nextMemory(memory, review, { desiredRetention: 0.9 })
        state = state ? answered(typicalModel, state, days, grade) : typicalModel.first(grade)
      }
      if (!memory || !state) throw new Error('no answers')
      expect(state.stability / memory.stability).toBeCloseTo(1, 4)
      expect(state.difficulty).toBeCloseTo(memory.difficulty, 6)
      expect(typicalModel.recall(wait, memory.stability)).toBeCloseTo(recallChance(memory, addDays(on, wait)), 6)
    }),
  )
})
