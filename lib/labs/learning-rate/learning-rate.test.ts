import { expect, test } from 'vitest'
import { endOfRun } from '../claims/end-of-run'
import { compileStep } from '../compiled-step'
import { testLab } from '../lab-laws'
import { createRun } from '../run'
import { tf } from '../tensor'
import { claims } from './claims'
import { figures } from './figures'
import { armName, judge, lab } from './lab'
import { parts, type RateLook } from './look'
import { rateAt } from './schedule'
import { budget, presets } from './settings'
import { createSharpness } from './sharpness'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'cosine-in-noise': 600 } })

const startOf = (preset: keyof typeof presets, seed: number) =>
  createRun(training, { ...presets[preset], seed }, { looks: true })
const endOf = (preset: keyof typeof presets, seed: number) => endOfRun(training, { ...presets[preset], seed })

test('a look changes nothing of the run', () => {
  const { budget: updates, arms } = presets['edge-of-stability']
  const run = createRun(training, { seed: 7, budget: updates, arms }, { looks: false })
  while (!run.end) run.step()
  run.dispose()
  expect(endOf('edge-of-stability', 7).arms.map(({ metrics }) => metrics)).toEqual(
    run.kept.arms.map(({ metrics }) => metrics),
  )
})

test('on a quadratic the sharpness is its largest curvature', () => {
  const create = (value: number) => tf.tidy(() => tf.variable<tf.Rank.R0>(tf.scalar(value)))
  const [weights, twin] = [
    [create(1), create(1)],
    [create(0), create(0)],
  ]
  const loss =
    ([a, b]: readonly tf.Variable[]) =>
    () =>
      tf.mul(tf.add(tf.mul(tf.square(a ?? 0), 7), tf.square(b ?? 0)), 0.5) as tf.Scalar
  const sharpness = createSharpness(weights, twin, 1)
  const program = compileStep(() => {
    const { value, grads } = tf.variableGrads(loss(weights), weights)
    sharpness.follow(grads, loss(twin))
    return value
  }, sharpness.slots)
  for (let turn = 0; turn < 20; turn++) program.run()
  expect(sharpness.read()).toBeCloseTo(7, 2)
  program.dispose()
  sharpness.dispose()
  tf.dispose([weights, twin])
})

test('the loss along the next step is, half-way, the loss after it', () => {
  const run = startOf('too-small', 3)
  for (let update = 0; update < 5; update++) run.step()
  const { along } = run.kept.arms[1].look as RateLook
  run.step()
  expect(along[parts / 2]).toBeCloseTo(run.kept.arms[1].metrics['loss'] ?? 0, 5)
  run.dispose()
})

test.each([
  ['constant', 0, 0.2],
  ['constant', budget, 0.2],
  ['warm-up', 149, 0.1],
  ['warm-up', 400, 0.2],
  ['cosine', 0, 0.2],
  ['cosine', budget / 4, 0.1707],
  ['cosine', budget, 0],
] as const)('%s: after %d updates a rate of .2 is %d', (schedule, update, rate) => {
  expect(rateAt({ rate: 0.2, schedule }, update)).toBeCloseTo(rate, 4)
})

test.each([
  [{ loss: 0.04, share: 0.3 }, null, 'settles'],
  [{ loss: 0.06, share: 0.3 }, null, 'high'],
  [{ loss: 0.06, share: 0.9 }, null, 'edge'],
  [{ loss: 0.01, share: 0.1 }, 12, 'blows-up'],
] as const)('an arm with %o comes to: %s', (metrics, blewUpAt, outcome) => {
  expect(judge([{ update: 600, arm: { metrics, blewUpAt } }])).toBe(outcome)
})

test('arms are named by what differs', () => {
  const [a, b] = presets['warm-up'].arms
  expect([armName(a, b), armName(b, a)]).toEqual(['Constant rate', 'Rate warmed up'])
})

test('an arm that blew up is still drawn', () => {
  const { look } = endOf('too-large', 1).arms[0]
  const drawn = figures(look as RateLook).flatMap((figure) => (figure.kind === 'lines' ? figure.lines : []))
  expect(drawn.flatMap(({ values }) => values.filter((value) => Math.abs(value) > 1e6))).toEqual([])
})
