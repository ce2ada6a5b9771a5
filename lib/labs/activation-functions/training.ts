import { copyOut, reading } from '../copy-out'
import { createDescent } from '../descent/descent'
import type { Arm, Training } from '../lab'
import { gainOf, slopeAt } from '../layers/activations'
import { layerSizes } from '../layers/layer-sizes'
import { createClassifier } from '../plane/plane-classifier'
import { mapOf } from '../plane/plane-map-of'
import { createLayers, logitsOf, passThrough, variablesOf } from '../plane/plane-network'
import { makeData } from '../plane/plane-points'
import { tf } from '../tensor'
import { type ActivationSettings, depth, width } from './settings'
import { type ActivationLook, meansOf, silentShares, spreadOf } from './slopes'

export const training: Training<ActivationSettings, ActivationLook> = { createArm }

const batch = 32
const momentum = 0.9

function createArm(first: ActivationSettings, seed: number): Arm<ActivationSettings, ActivationLook> {
  const { activation } = first
  const layers = createLayers(layerSizes(depth, width), gainOf(activation), seed)
  for (const { bias } of layers.slice(0, depth)) tf.tidy(() => bias.assign(tf.fill([width], first.bias)))
  const weights = variablesOf(layers)
  const classifier = createClassifier(
    { weights, logits: (x) => logitsOf(layers, activation, x) },
    createDescent(weights, momentum),
    { data: makeData(first.data, seed), batch, seed },
  )
  /** Weighted sums of every hidden layer at the training points, [points, width]. */
  const hiddenSums = () =>
    reading(() =>
      passThrough(layers, activation, classifier.known.x)
        .slice(0, depth)
        .map(({ sum }) => copyOut(sum)),
    )
  const joined = (parts: readonly Float32Array[]) => Float32Array.from(parts.flatMap((part) => [...part]))
  const slopesOf = (sums: readonly Float32Array[]) =>
    joined(sums.map((layer) => meansOf(layer, width, slopeAt[activation])))
  let rate = first.rate

  return {
    step: () => classifier.step(rate),
    measure() {
      const { accuracy, loss } = classifier.measure()
      const silent = Math.max(...silentShares(slopesOf(hiddenSums()), width))
      return { metrics: { accuracy, silent, loss }, settled: accuracy === 1 && loss < 0.01 }
    },
    look() {
      const sums = hiddenSums()
      return {
        slopes: slopesOf(sums),
        positive: joined(sums.map((layer) => meansOf(layer, width, (sum) => (sum > 0 ? 1 : 0)))),
        spread: joined(sums.map(spreadOf)),
        map: mapOf((x) => logitsOf(layers, activation, x)),
      }
    },
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      classifier.dispose()
      tf.dispose(weights)
    },
  }
}
