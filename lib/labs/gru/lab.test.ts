import { beforeAll, expect, test } from 'vitest'
import { breath } from '../breath'
import { createRun } from '../run'
import { prepareTensors, tf } from '../tensor'
import { verifyClaim } from '../verify'
import { claims } from './claims'
import { armName, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

beforeAll(prepareTensors)

test.each(claims.map((claim) => [claim.statement, claim] as const))('on two seeds: %s', async (_, claim) => {
  expect(await verifyClaim(training, claim, claim.seeds.slice(0, 2), breath)).toMatchObject({ holds: true })
})

const { arms } = presets['three-quarters']
const endOf = (seed: number) => {
  const run = createRun(training, { seed, budget: 25, arms }, { looks: true })
  while (!run.end) run.step()
  run.dispose()
  return run.kept
}

test('the same seed ends the same, and leaves no tensor behind', () => {
  const before = tf.memory().numTensors
  expect(endOf(7)).toEqual(endOf(7))
  expect(tf.memory().numTensors).toBe(before)
})

const namesOf = ([a, b]: (typeof presets)[keyof typeof presets]['arms']) => [armName(a, b), armName(b, a)]

test('arms are named by their cell, and by the bias where that differs', () => {
  expect(namesOf(arms)).toEqual(['GRU', 'LSTM, input gate tied'])
  expect(namesOf(presets['update-bias-0-or-4'].arms)).toEqual(['GRU, bias 0', 'GRU, bias 4'])
  expect(namesOf(presets['lstm-half-open'].arms)).toEqual(['GRU', 'LSTM, input gate half open'])
})

test('the sizes count the layer and the dense one that answers', () => {
  expect(arms.map(lab.armSize)).toEqual(['1,528 weights and biases', '1,992 weights and biases'])
})
