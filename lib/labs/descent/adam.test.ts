import { beforeAll, expect, test } from 'vitest'
import { compileStep } from '../compiled-step'
import { prepareTensors, tf } from '../tensor'
import { createAdam } from './adam'

beforeAll(prepareTensors)

/** Adam as the first algorithm of the paper has it, on one number and the loss w²: the long way round. */
function adamOf(
  start: number,
  { alpha, beta1, beta2, updates }: Record<'alpha' | 'beta1' | 'beta2' | 'updates', number>,
) {
  let [weight, mean, square] = [start, 0, 0]
  for (let update = 1; update <= updates; update++) {
    const gradient = 2 * weight
    mean = beta1 * mean + (1 - beta1) * gradient
    square = beta2 * square + (1 - beta2) * gradient ** 2
    const [meanHat, squareHat] = [mean / (1 - beta1 ** update), square / (1 - beta2 ** update)]
    weight -= (alpha * meanHat) / (Math.sqrt(squareHat) + 1e-8)
  }
  return weight
}

test.each([0.9, 0.5, 0])('with β₁ = %d the weight goes where the first algorithm of the paper takes it', (beta1) => {
  const before = tf.memory().numTensors
  const weight = tf.tidy(() => tf.variable(tf.scalar(2)))
  const adam = createAdam([weight], { beta1 })
  const program = compileStep(() => {
    const { value, grads } = tf.variableGrads(() => tf.square(weight) as tf.Scalar, [weight])
    adam.descend(grads)
    return value
  }, [weight, ...adam.slots])
  for (let update = 0; update < 30; update++) {
    program.feed(adam.rate, [adam.nextRate(0.1)])
    program.run()
  }
  expect(weight.dataSync()[0]).toBeCloseTo(adamOf(2, { alpha: 0.1, beta1, beta2: 0.999, updates: 30 }), 4)
  program.dispose()
  adam.dispose()
  weight.dispose()
  expect(tf.memory().numTensors).toBe(before)
})
