import { uniform } from '@/lib/core/random/random'
import { createDescent } from '../descent/descent'
import type { Arm, Training } from '../lab'
import { createClassifier } from '../plane/plane-classifier'
import { createRandom } from '../random'
import { tf } from '../tensor'
import { distanceOf, type Line, onThePlane } from './line'
import { makePoints, seenThrough, viewOf } from './points'
import type { NeuronSettings } from './settings'

export const training: Training<NeuronSettings, Line> = { createArm }

const batch = 32

/** One neuron, σ(w₁x₁ + w₂x₂ + b), learns by plain gradient descent; without a bias, b stays 0. */
function createArm(first: NeuronSettings, seed: number): Arm<NeuronSettings, Line> {
  const data = makePoints(first.data, seed)
  const view = viewOf(data, first)
  const random = createRandom(seed, 'weights')
  const start = [uniform(random, -1, 1), uniform(random, -1, 1)]
  const weight = tf.tidy(() => tf.variable(tf.tensor2d(start, [2, 1])))
  const bias = tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([1])))
  const weights = first.bias === 'on' ? [weight, bias] : [weight]
  const classifier = createClassifier(
    { weights, logits: (x) => tf.add(tf.matMul(x, weight), bias) },
    createDescent(weights, 0),
    { data: seenThrough(view, data), batch, seed },
  )
  const read = (): Line => {
    const [across = 0, up = 0] = weight.dataSync()
    return { across, up, bias: bias.dataSync()[0] ?? 0 }
  }
  let rate = first.rate

  return {
    step: () => classifier.step(rate),
    measure() {
      const { loss, accuracy } = classifier.measure()
      const distance = distanceOf(onThePlane(read(), view))
      return { metrics: { accuracy, loss, distance }, settled: loss < 0.01 }
    },
    look: read,
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      classifier.dispose()
      tf.dispose([weight, bias])
    },
  }
}
