/** What the page draws an arm from, for one fresh row; n is the length. */
export type HeadsLook = {
  /** [heads, n, n] */
  readonly weights: Float32Array
  /** Probability of each letter at each asking place, for the near and the far one: [asking, letters]. */
  readonly answers: readonly Float32Array[]
}
