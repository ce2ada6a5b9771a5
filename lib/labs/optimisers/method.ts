import { createAdam } from '../descent/adam'
import { createDescent, type Optimiser } from '../descent/descent'
import type { tf } from '../tensor'
import type { OptimiserSettings } from './settings'

/** RMSProp (Tieleman and Hinton 2012) is Adam without the mean of gradients, and here with its correction of the start. */
const methods: Record<OptimiserSettings['method'], (weights: readonly tf.Variable[]) => Optimiser> = {
  sgd: (weights) => createDescent(weights, 0),
  momentum: (weights) => createDescent(weights, 0.9),
  rmsprop: (weights) => createAdam(weights, { beta1: 0, beta2: 0.9 }),
  adam: (weights) => createAdam(weights),
}

/** What turns the gradients of two scalars into their steps. */
export function createMethod(name: OptimiserSettings['method'], weights: readonly [tf.Variable, tf.Variable]) {
  const optimiser = methods[name](weights)
  const squares = name === 'adam' || name === 'rmsprop' ? optimiser.slots.slice(weights.length) : []
  const [x, y] = squares.map((square) => () => Math.sqrt(square.dataSync()[0] ?? 0))
  return {
    optimiser,
    /** By what it divides the step of each coordinate, up to a common factor. */
    divisors(): readonly [number, number] {
      const pair = [x?.() ?? 1, y?.() ?? 1] as const
      // Before the first step, and where a gradient was never other than 0, nothing is rescaled.
      return pair[0] > 0 && pair[1] > 0 ? pair : [1, 1]
    },
  }
}
