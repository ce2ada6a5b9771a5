/** One layer on the sequence that is shown; length is n, width d. */
export type LayerLook = {
  /** As the softmax gets them: [n, n]. */
  readonly scores: Float32Array
  /** [n, n], every row with a sum of 1. */
  readonly weights: Float32Array
  /** [n, d] each. */
  readonly queries: Float32Array
  readonly keys: Float32Array
  readonly values: Float32Array
}

/** What the page draws an arm from. */
export type AttentionLook = {
  readonly layers: readonly LayerLook[]
  /** Probability of each letter at the question: [letters]. */
  readonly answer: Float32Array
}
