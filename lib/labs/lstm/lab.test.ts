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

const { arms } = presets['vanilla-or-lstm']
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

test('arms are named by cell or bias, and an LSTM has four layers for one', () => {
  const namesOf = ([a, b]: (typeof presets)[keyof typeof presets]['arms']) => [armName(a, b), armName(b, a)]
  expect(namesOf(arms)).toEqual(['Vanilla cell', 'LSTM, forget bias 4'])
  expect(namesOf(presets['forget-bias-0-or-4'].arms)).toEqual(['Forget bias 0', 'Forget bias 4'])
  expect(namesOf(presets['input-gate-shut'].arms)).toEqual(['Input bias 0', 'Input bias −4'])
  expect(arms.map(lab.armSize)).toEqual(['600 weights and biases', '1,992 weights and biases'])
})

test('gates come first in the picture of an LSTM, and a vanilla cell has none', () => {
  const titles = endOf(3).arms.map(({ look }, at) => {
    const settings = arms[at]
    return settings ? lab.figures(look as never, settings, 3).map(({ title }) => title) : []
  })
  expect(titles.map(([first]) => first)).toEqual([
    'The hidden state over 31 steps',
    'Forget gate of 16 units over 31 steps',
  ])
})
