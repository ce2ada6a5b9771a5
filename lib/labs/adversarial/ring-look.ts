/** What the page draws a game over the ring from. */
export type RingLook = {
  /** What the discriminator says over the plane, from −1 to 1, row by row from the top: [mapSide²]. */
  readonly map: Float32Array
  /** Fakes of fixed noise, [shownCount, 2]. */
  readonly fakes: Float32Array
  /** Against the gradient of the generator's loss of each of the first fakes, [pulledCount, 2]. */
  readonly pulls: Float32Array
  /** Where the generator takes `netNoise`, [places, 2]. */
  readonly net: Float32Array
  /** Of 512 fakes, how many lie on each mode. */
  readonly counts: Float32Array
}

export const shownCount = 160
export const pulledCount = 24

const lines = 9
/** Places along one line of the net. */
export const alongCount = 17
const reach = 2

/**
 * A square net over the plane of noise, as far as two standard deviations: nine lines one way, then nine the other, each
 * of so many places, [lines · along, 2].
 */
export const netNoise = Float32Array.from(
  ([0, 1] as const).flatMap((axis) =>
    Array.from({ length: lines * alongCount }, (_, at) => {
      const across = spread(Math.floor(at / alongCount), lines)
      const along = spread(at % alongCount, alongCount)
      return axis === 0 ? [across, along] : [along, across]
    }).flat(),
  ),
)

function spread(at: number, count: number) {
  return ((2 * at) / (count - 1) - 1) * reach
}
