import { compileStep } from '../compiled-step'
import { copyOf } from '../copy-out'
import { createAdam } from '../descent/adam'
import type { Arm, Training } from '../lab'
import { gainOf } from '../layers/activations'
import { shareRight, tensorsOf } from '../plane/plane-classifier'
import { mapOf } from '../plane/plane-map-of'
import { createLayers, crossEntropy, logitsOf, variablesOf } from '../plane/plane-network'
import { createRandom } from '../random'
import { tf } from '../tensor'
import { drawData } from './data'
import { createDropout } from './dropout'
import type { FitSettings } from './settings'
import { sizes } from './sizes'
import { createStopper } from './stopper'

const rate = 0.01

/** What the page draws an arm from. */
export type FitLook = {
  /** Probability of class 1 over the plane: [mapSide²]. */
  readonly map: Float32Array
  /** Probability of class 1 for every test point. */
  readonly answers: Float32Array
}

export const training: Training<FitSettings, FitLook> = { createArm }

/** A wide ReLU network learns two moons from all its points at once, with Adam and decoupled decay (AdamW). */
function createArm(first: FitSettings, seed: number): Arm<FitSettings, FitLook> {
  const data = drawData(first, seed)
  const [train, validation, test] = [tensorsOf(data.train), tensorsOf(data.validation), tensorsOf(data.test)]
  const layers = createLayers(sizes, gainOf('relu'), seed)
  const weights = variablesOf(layers)
  const adam = createAdam(weights)
  const dropout = createDropout(createRandom(seed, 'dropout'), [first.points, sizes[1]])
  const remaining = tf.tidy(() => tf.variable(tf.scalar(1), false))
  const answer = (x: tf.Tensor2D) => logitsOf(layers, 'relu', x)
  const lossOn = ({ x, sign }: typeof test) => tf.tidy(() => crossEntropy(answer(x), sign).dataSync()[0] ?? Number.NaN)
  const stopper = first.patience === 0 ? null : createStopper(weights, first.patience, () => lossOn(validation))
  let settings = first
  let loss = 0

  const program = compileStep(() => {
    const dropped = () => crossEntropy(dropout.answer(layers, train.x), train.sign)
    const { value, grads } = tf.variableGrads(dropped, weights)
    for (const { weight } of layers) weight.assign(tf.mul(weight, remaining))
    adam.descend(grads)
    return value
  }, [...weights, ...adam.slots])

  return {
    step() {
      if (stopper?.hasStopped()) return loss
      for (const { into, values } of dropout.next(settings.dropout)) program.feed(into, values)
      program.feed(remaining, [1 - rate * settings.decay])
      program.feed(adam.rate, [adam.nextRate(rate)])
      program.run()
      loss = program.outputs[0]?.[0] ?? Number.NaN
      stopper?.watch()
      return loss
    },
    measure() {
      const right = tf.tidy(() => answer(test.x).dataSync())
      const accuracy = shareRight(right, data.test.y)
      return { metrics: { test: lossOn(test), training: lossOn(train), accuracy }, settled: false }
    },
    look: () => ({ map: mapOf(answer), answers: copyOf(() => tf.sigmoid(answer(test.x))) }),
    change(next) {
      settings = next
    },
    dispose() {
      program.dispose()
      adam.dispose()
      dropout.dispose()
      stopper?.dispose()
      tf.dispose([train, validation, test, weights, remaining])
    },
  }
}
