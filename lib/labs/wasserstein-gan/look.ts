/** What the page draws an arm from. */
export type LineLook = {
  /** What the second network says along the line, [alongCount]: D(x), or a critic's score. */
  readonly answers: Float32Array
  /** Where the fixed fakes lie, [fakeCount]. */
  readonly fakes: Float32Array
  /** Against the gradient of the generator's loss of each fake, [fakeCount]. */
  readonly pulls: Float32Array
}

/** The line is drawn from −reach to reach, at so many places. */
export const reach = 2
export const alongCount = 61
/** Half the width of both supports. */
export const spread = 0.25
export const fakeCount = 8
export const placeAt = (at: number) => ((2 * at) / (alongCount - 1) - 1) * reach

/** Noise of the fixed fakes, from one end of the support to the other: [fakeCount]. */
export const fixedNoise = Float32Array.from({ length: fakeCount }, (_, at) => (2 * at) / (fakeCount - 1) - 1)
