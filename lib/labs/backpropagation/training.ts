import { copyOut, reading } from '../copy-out'
import { createAdam } from '../descent/adam'
import { createDescent } from '../descent/descent'
import type { Arm, Training } from '../lab'
import { gainOf } from '../layers/activations'
import { layerSizes } from '../layers/layer-sizes'
import { createClassifier } from '../plane/plane-classifier'
import { mapOf } from '../plane/plane-map-of'
import { createLayers, logitsOf, variablesOf } from '../plane/plane-network'
import { makeData } from '../plane/plane-points'
import { tf } from '../tensor'
import { type DepthLook, firstToLast, relativeMove, rootMeanSquare } from './gradients'
import { type DepthSettings, width } from './settings'

export const training: Training<DepthSettings, DepthLook> = { createArm }

const batch = 32

/** A deep network on XOR, by plain gradient descent without momentum or by Adam. */
function createArm(first: DepthSettings, seed: number): Arm<DepthSettings, DepthLook> {
  const { activation, depth, optimiser } = first
  const layers = createLayers(layerSizes(depth, width), gainOf(activation) * first.start ** 2, seed)
  const starts = layers.map(({ weight }) => copyOut(weight))
  const weights = variablesOf(layers)
  const classifier = createClassifier(
    { weights, logits: (x) => logitsOf(layers, activation, x) },
    optimiser === 'adam' ? createAdam(weights) : createDescent(weights, 0),
    { data: makeData('xor', seed), batch, seed },
  )
  /** The size of the gradient of every layer's weights, over all training points. */
  const gradientSizes = () =>
    reading(() => {
      const gradients = classifier.gradients()
      return Float32Array.from(layers, ({ weight }) => {
        const gradient = gradients[weight.name]
        return gradient ? rootMeanSquare(copyOut(gradient)) : 0
      })
    })
  let rate = first.rate

  return {
    step: () => classifier.step(rate),
    measure() {
      const { accuracy, loss } = classifier.measure()
      return {
        metrics: { accuracy, ratio: firstToLast(gradientSizes()), loss },
        settled: accuracy === 1 && loss < 0.02,
      }
    },
    look: () => ({
      gradients: gradientSizes(),
      moved: Float32Array.from(layers, ({ weight }, at) =>
        relativeMove(starts[at] ?? new Float32Array(1), copyOut(weight)),
      ),
      map: mapOf((x) => logitsOf(layers, activation, x)),
    }),
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      classifier.dispose()
      tf.dispose(weights)
    },
  }
}
