import { expect, test } from 'vitest'
import { lab } from '@/lib/labs/neuron-and-layers/lab'
import { fareOf, outcomesOf, printOutcomes, readOutcomes } from './verdict'

test.each([
  [['fails', 'separates'], 'As you said', true],
  [['fails', 'partly'], 'Half right', false],
  [['partly', 'partly'], 'Not as you said', false],
] as const)('%o, when the run came to fails and separates: %s', (foretold, word, right) => {
  expect(fareOf(foretold, ['fails', 'separates'])).toEqual({ word, right })
})

test('the outcome is read from the last frame of each arm', () => {
  const arm = (accuracy: number, blewUpAt: number | null = null) => ({ metrics: { accuracy, loss: 1 }, blewUpAt })
  const frames = [
    { update: 0, arms: [arm(1), arm(0.5)] as const },
    { update: 9, arms: [arm(0.5, 7), arm(0.97)] as const },
  ]
  expect(outcomesOf(lab, frames)).toEqual(['blows-up', 'separates'])
})

test('outcomes print to one word and read back', () => {
  expect(readOutcomes(printOutcomes(['blows-up', 'partly']))).toEqual(['blows-up', 'partly'])
  expect(readOutcomes('partly')).toBeNull()
})
