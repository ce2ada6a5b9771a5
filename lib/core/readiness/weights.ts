type Seven = [number, number, number, number, number, number, number]

/** The 21 weights of FSRS-6, in its order. */
export type Weights = readonly [...Seven, ...Seven, ...Seven]

/** The published default weights: the ones behind every memory of the journal (a test compares the two). */
export const defaultWeights: Weights = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]

/** Spread of each weight between learners, and its bounds: published with the optimiser of FSRS-6 (fsrs-rs). */
export const weightSpread = [
  6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32,
  0.14, 0.27,
] as const
export const weightBounds: readonly (readonly [low: number, high: number])[] = [
  [0.001, 100],
  [0.001, 100],
  [0.001, 100],
  [0.001, 100],
  [1, 10],
  [0.001, 4],
  [0.001, 4],
  [0.001, 0.75],
  [0, 4.5],
  [0, 0.8],
  [0.001, 3.5],
  [0.001, 5],
  [0.001, 0.25],
  [0.001, 0.9],
  [0, 4],
  [0, 1],
  [1, 6],
  [0, 2],
  [0, 2],
  [0.01, 0.8],
  [0.1, 0.8],
]

const areWeights = (values: readonly number[]): values is Weights => values.length === defaultWeights.length

/** Weights made from others, entry by entry. */
export function mapWeights(weights: Weights, change: (weight: number, index: number) => number): Weights {
  const changed = weights.map(change)
  if (!areWeights(changed)) throw new Error('a map keeps the number of entries')
  return changed
}

/** Every entry within the bounds of its weight. */
export const boundWeights = (weights: Weights): Weights =>
  mapWeights(weights, (w, index) => {
    const [low, high] = weightBounds[index] ?? [w, w]
    return Math.min(Math.max(w, low), high)
  })
