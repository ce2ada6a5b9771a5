import { createRandom, shuffled } from '../random'

/** Indices of the examples of each batch: one shuffle of all after another, cut into batches. */
export function createBatches(seed: number, count: number) {
  const random = createRandom(seed, 'batches')
  let order = shuffled(random, count)
  let at = 0
  return {
    next(size: number) {
      return Int32Array.from({ length: size }, () => {
        if (at === count) {
          order = shuffled(random, count)
          at = 0
        }
        return order[at++] ?? 0
      })
    },
  }
}
