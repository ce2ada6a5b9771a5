/** What the page draws an arm from, for one fresh source; n is the length. */
export type TranslatorLook = {
  /** Probability of each letter at each place, with the right letters before it: [n, letters]. */
  readonly answers: Float32Array
  /** Weights of each part: [heads, n, n]. */
  readonly encoder: Float32Array
  readonly decoder: Float32Array
  readonly cross: Float32Array
}
