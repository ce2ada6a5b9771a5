import { normal } from '@/lib/core/random/random'
import { compileStep } from '../compiled-step'
import type { Arm, Training } from '../lab'
import { createRandom } from '../random'
import { tf } from '../tensor'
import { createMethod } from './method'
import { conditionOf } from './rescaled'
import type { OptimiserSettings } from './settings'
import { lossAt, lossOf, minimumOf, startOf } from './surface'

/** What the page draws an arm from. */
export type OptimiserLook = {
  /** Every place so far, from the start: [updates + 1, 2]. */
  readonly path: Float32Array
  /** By what the method divides the step of x and of y, up to a common factor. */
  readonly divisors: Float32Array
}

export const training: Training<OptimiserSettings, OptimiserLook> = { createArm }

function createArm(first: OptimiserSettings, seed: number): Arm<OptimiserSettings, OptimiserLook> {
  const start = startOf(first, seed)
  const scalar = (value: number, trainable = true) =>
    tf.tidy(() => tf.variable<tf.Rank.R0>(tf.scalar(value), trainable))
  const [x, y] = [scalar(start[0]), scalar(start[1])]
  const errors = [scalar(0, false), scalar(0, false)] as const
  const { optimiser, divisors } = createMethod(first.method, [x, y])
  const random = createRandom(seed, 'gradient noise')
  let { rate, noise } = first
  const path: number[] = [...start]

  const program = compileStep(() => {
    const { value, grads } = tf.variableGrads(() => lossOf(first, x, y), [x, y])
    const noisy = [x, y].map((weight, at) => [weight.name, tf.add(grads[weight.name] ?? 0, errors[at] ?? 0)] as const)
    optimiser.descend(Object.fromEntries(noisy))
    return value
  }, [x, y, ...optimiser.slots])
  const read = () => [x.dataSync()[0] ?? Number.NaN, y.dataSync()[0] ?? Number.NaN] as const

  return {
    step() {
      for (const error of errors) program.feed(error, [noise * normal(random)])
      program.feed(optimiser.rate, [optimiser.nextRate(rate)])
      program.run()
      path.push(...read())
      return program.outputs[0]?.[0] ?? Number.NaN
    },
    measure() {
      const [now, minimum] = [read(), minimumOf(first)]
      return {
        metrics: {
          distance: Math.hypot(now[0] - minimum[0], now[1] - minimum[1]),
          loss: lossAt(first, now),
          condition: conditionOf(first, now, divisors()),
        },
        settled: false,
      }
    },
    look: () => ({ path: Float32Array.from(path), divisors: Float32Array.from(divisors()) }),
    change(settings) {
      rate = settings.rate
      noise = settings.noise
    },
    dispose() {
      program.dispose()
      optimiser.dispose()
      tf.dispose([x, y, ...errors])
    },
  }
}
