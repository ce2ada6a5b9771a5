import { tf } from '../tensor'

/** Updates from one check to the next. */
export const checkEvery = 5

/** Early stopping: keeps the weights of the best check, and puts them back after so many checks without a better one. */
export function createStopper(weights: readonly tf.Variable[], patience: number, lossNow: () => number) {
  let best = { loss: Number.POSITIVE_INFINITY, weights: [] as tf.Tensor[] }
  let [updates, checksWithout, isOver] = [0, 0, false]
  return {
    hasStopped: () => isOver,
    /** After every update. */
    watch() {
      if (++updates % checkEvery !== 0) return
      const loss = lossNow()
      if (loss < best.loss) {
        tf.dispose(best.weights)
        best = { loss, weights: weights.map((weight) => tf.tensor(weight.dataSync().slice(), weight.shape)) }
        checksWithout = 0
        return
      }
      if (++checksWithout < patience) return
      weights.forEach((weight, at) => {
        const kept = best.weights[at]
        if (kept) weight.assign(kept)
      })
      isOver = true
    },
    dispose: () => tf.dispose(best.weights),
  }
}
