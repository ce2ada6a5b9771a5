import { tf } from '../tensor'
import type { Adam } from './adam'

/** What a step needs of an optimiser: its slots, its own rate of the next update, and the descent itself. */
export type Optimiser = Adam

/**
 * Gradient descent with Polyak's momentum as plain operations over variables: v ← μv + g, w ← w − rate · v; with μ = 0
 * it is plain descent. Used as Adam is: `program.feed(descent.rate, [descent.nextRate(rate)])` before each run.
 */
export function createDescent(weights: readonly tf.Variable[], momentum: number): Optimiser {
  const speeds = momentum === 0 ? [] : weights.map((weight) => tf.tidy(() => tf.variable(tf.zerosLike(weight), false)))
  const rate = tf.tidy(() => tf.variable(tf.scalar(0), false))
  return {
    rate,
    slots: speeds,
    nextRate: (alpha) => alpha,
    descend(grads) {
      weights.forEach((weight, at) => {
        const [gradient, speed] = [grads[weight.name], speeds[at]]
        if (!gradient) return
        if (speed) speed.assign(tf.add(tf.mul(speed, momentum), gradient))
        weight.assign(tf.sub(weight, tf.mul(speed ?? gradient, rate)))
      })
    },
    dispose: () => tf.dispose([...speeds, rate]),
  }
}
