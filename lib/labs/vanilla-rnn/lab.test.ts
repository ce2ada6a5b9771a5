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

const endOf = (seed: number) => {
  const run = createRun(training, { seed, budget: 40, arms: presets['delay-5-or-60'].arms }, { looks: true })
  while (!run.end) run.step()
  run.dispose()
  return run.kept
}

test('the same seed ends the same, and leaves no tensor behind', () => {
  const before = tf.memory().numTensors
  expect(endOf(7)).toEqual(endOf(7))
  expect(tf.memory().numTensors).toBe(before)
})

test('arms are named by what they do not share', () => {
  const namesOf = ([a, b]: (typeof presets)[keyof typeof presets]['arms']) => [armName(a, b), armName(b, a)]
  expect(namesOf(presets['delay-5-or-60'].arms)).toEqual(['Delay of 5', 'Delay of 60'])
  expect(namesOf(presets['half-or-whole'].arms)).toEqual(['½ orthogonal start', 'Orthogonal start'])
  expect(namesOf(presets['clipping-off'].arms)).toEqual(['Gradient clipped at 1', 'Gradient not clipped'])
})

test('the size counts the recurrent layer and the dense one that answers', () => {
  expect(lab.armSize(presets['delay-5-or-60'].arms[0])).toBe('600 weights and biases')
})
