/** What the page draws an arm from; n is the number of characters that are read. */
export type WriterLook = {
  /** What it writes by itself. */
  readonly texts: readonly string[]
  /** A stretch of fresh text, and the character behind it: [n + 1]. */
  readonly read: Int32Array
  /** Probability of each character behind the stretch. */
  readonly chances: Float32Array
  /** Of each layer, the mean over its heads: [n, n]. */
  readonly weights: readonly Float32Array[]
}
