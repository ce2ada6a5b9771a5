import { expect, test } from 'vitest'
import type { Prediction, Verdict } from '@/lib/core/journal/learner-state'
import { studyDaySchema } from '@/lib/core/study-day/study-day'
import { tallyOf } from './tally'

const day = studyDaySchema.parse('2026-11-24')
const prediction = (id: string, preset: string, lab = 'x'): Prediction => ({
  ...{ id, itemId: `lab-${lab}`, at: 0, day, lab, preset },
  ...{ seed: 1, choice: 'fails.fails' },
})
const verdict = (of: string, right: boolean): Verdict => ({
  ...{ id: `v-${of}`, itemId: 'lab-x', at: 1, day },
  ...{ prediction: of, outcome: 'fails.fails', right },
})

test('each preset counts once, by its newest prediction, and another lab does not', () => {
  const predictions = [prediction('1', 'p'), prediction('2', 'q'), prediction('3', 'p'), prediction('4', 'p', 'y')]
  const verdicts = [verdict('1', true), verdict('2', true), verdict('3', false)]
  expect(tallyOf('x', { predictions, verdicts })).toEqual({ foretold: 2, right: 1 })
})
