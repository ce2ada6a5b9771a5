import { createDescent } from '../descent/descent'
import type { Arm, Training } from '../lab'
import { gainOf } from '../layers/activations'
import { layerSizes } from '../layers/layer-sizes'
import { createClassifier } from '../plane/plane-classifier'
import { createLayers, logitsOf, variablesOf } from '../plane/plane-network'
import { makeData } from '../plane/plane-points'
import { tf } from '../tensor'
import { readLook } from './look'
import type { NetworkLook } from './plane'
import type { NetworkSettings } from './settings'

const momentum = 0.9

export const training: Training<NetworkSettings, NetworkLook> = { createArm }

function createArm(first: NetworkSettings, seed: number): Arm<NetworkSettings, NetworkLook> {
  const { activation, depth, width, data, batch } = first
  const layers = createLayers(layerSizes(depth, width), gainOf(activation), seed)
  const weights = variablesOf(layers)
  const classifier = createClassifier(
    { weights, logits: (x) => logitsOf(layers, activation, x) },
    createDescent(weights, momentum),
    { data: makeData(data, seed), batch, seed },
  )
  let rate = first.rate

  return {
    step: () => classifier.step(rate),
    measure() {
      const metrics = classifier.measure()
      return { metrics, settled: metrics.accuracy === 1 && metrics.loss < 0.01 }
    },
    look: () => readLook(layers, activation),
    change(settings) {
      rate = settings.rate
      classifier.setBatch(settings.batch)
    },
    dispose() {
      classifier.dispose()
      tf.dispose(weights)
    },
  }
}
