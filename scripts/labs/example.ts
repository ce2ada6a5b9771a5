export const exampleSettings = `import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  /** Points to learn from. */
  points: { stops: [4, 16, 64], scope: 'both', live: false },
  rate: { stops: [0.01, 0.03, 0.1, 0.3, 1, 3], scope: 'arm', live: true },
} as const

export type ExampleSettings = SettingsOf<typeof knobs>

export const outcomes = ['learns', 'lags', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

const both: ExampleSettings = { points: 16, rate: 0.1 }

export const presets = {
  'rate-too-large': { seed: 1, budget: 120, arms: [{ ...both, rate: 3 }, both], expected: ['blows-up', 'learns'] },
} satisfies Record<string, Preset<ExampleSettings> & { expected: readonly [Outcome, Outcome] }>
`

export const exampleTraining = `import { normal } from '@/lib/core/random/random'
import { compileStep } from '../compiled-step'
import type { Arm, Training } from '../lab'
import { createRandom } from '../random'
import { tf } from '../tensor'
import type { ExampleSettings } from './settings'

/** The slope that the data has and the weight must find. */
export const slope = 3

export type ExampleLook = { readonly weight: Float32Array }

export const training: Training<ExampleSettings, ExampleLook> = { createArm }

/** One weight learns y = 3x by gradient descent on the mean squared error: w ← w − rate · dL/dw. */
function createArm(first: ExampleSettings, seed: number): Arm<ExampleSettings, ExampleLook> {
  const random = createRandom(seed, 'points')
  const points = Float32Array.from({ length: first.points }, () => normal(random))
  const x = tf.tensor1d(points)
  const y = tf.tensor1d(points.map((value) => slope * value))
  const weight = tf.tidy(() => tf.variable(tf.scalar(normal(createRandom(seed, 'weight')))))
  const rate = tf.tidy(() => tf.variable(tf.scalar(first.rate), false))
  const loss = (): tf.Scalar => tf.mean(tf.square(tf.sub(tf.mul(x, weight), y)))
  const read = () => weight.dataSync()[0] ?? Number.NaN
  const program = compileStep(() => {
    const { value, grads } = tf.variableGrads(loss, [weight])
    const gradient = grads[weight.name]
    if (gradient) weight.assign(tf.sub(weight, tf.mul(rate, gradient)))
    return value
  }, [weight])

  return {
    step() {
      program.run()
      return program.outputs[0]?.[0] ?? Number.NaN
    },
    measure() {
      const now = tf.tidy(() => loss().dataSync()[0] ?? Number.NaN)
      return { metrics: { error: Math.abs(read() - slope), loss: now }, settled: now < 1e-12 }
    },
    look: () => ({ weight: Float32Array.of(read()) }),
    change: (settings) => tf.tidy(() => rate.assign(tf.scalar(settings.rate))),
    dispose() {
      program.dispose()
      tf.dispose([x, y, weight, rate])
    },
  }
}
`

export const exampleLab = (id: string) => `import type { Figure } from '../figure'
import type { Lab, Trace } from '../lab'
import { blowsUp, lastOf } from '../trace'
import { pointed } from '../words/arm-name'
import { type ExampleSettings, knobs, type Outcome, outcomes, presets } from './settings'
import type { ExampleLook } from './training'

export const lab: Lab<typeof knobs, ExampleLook> = {
  id: '${id}',
  knobs,
  presets,
  metrics: [
    { id: 'error', scale: 'log', decimals: 3 },
    { id: 'loss', scale: 'log', decimals: 3 },
  ],
  outcomes,
  judge,
  armName: ({ rate }) => \`Rate \${pointed(rate)}\`,
  armSize: () => '1 weight',
  figures,
}

/** By the distance of the weight from the slope after the last update. */
export function judge(trace: Trace): Outcome {
  if (blowsUp(trace)) return 'blows-up'
  return (lastOf(trace)?.metrics['error'] ?? 1) < 0.01 ? 'learns' : 'lags'
}

function figures({ weight }: ExampleLook, { points }: ExampleSettings): readonly Figure[] {
  const at = Array.from({ length: 11 }, (_, step) => step / 10)
  const answer = at.map((x) => x * (weight[0] ?? 0))
  return [
    {
      kind: 'lines',
      title: 'Its answer, over x',
      summary: \`The weight is \${(weight[0] ?? 0).toFixed(3)}; the \${points} points have slope 3.\`,
      x: 'tenths of x',
      lines: [
        { name: 'target', values: at.map((x) => 3 * x) },
        { name: 'answer', values: answer },
      ],
      table: { columns: ['x', 'answer'], rows: at.map((x, step) => [x.toFixed(1), (answer[step] ?? 0).toFixed(3)]) },
    },
  ]
}
`

export const exampleClaims = `import { claimMaker, endsBelow } from '../claims/claim'
import type { Claim } from '../lab'
import { blowsUp } from '../trace'
import { type ExampleSettings, presets } from './settings'

/** Tune a claim on some seeds, name others here, and run npm run labs:verify. */
const claim = claimMaker(presets, { tunedOn: { from: 1, count: 3 }, seeds: { from: 101, count: 10 } })

export const claims: readonly Claim<ExampleSettings>[] = [
  claim({
    id: 'too-large-a-rate-blows-up',
    preset: 'rate-too-large',
    statement: 'At a rate of 3 the weight leaves the range of numbers; at .1 it finds the slope to a hundredth.',
    demands: [
      { name: 'rate 3: blows up', atLeast: 9, passes: blowsUp },
      { name: 'rate .1: within .01 of the slope', atLeast: 9, passes: endsBelow('error', 0.01) },
    ],
  }),
]
`

export const exampleTest = `import { testLab } from '../lab-laws'
import { claims } from './claims'
import { lab } from './lab'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'rate-too-large': 120 } })
`
