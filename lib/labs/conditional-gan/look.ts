/** What the page draws an arm from. */
export type ConditionalLook = {
  /** Of the fakes asked for each mode, how many lie on each mode and, in the last column, on none: [modes, modes + 1]. */
  readonly came: Float32Array
  /** What the discriminator says over the plane if it is given each label, from −1 to 1: [modes, tileSide²]. */
  readonly maps: Float32Array
  /** Fakes, those asked for one mode after those asked for another, [modes × askedCount, 2]. */
  readonly fakes: Float32Array
}

/** Places along one edge of a map. */
export const tileSide = 20
/** Fakes asked for each mode. */
export const askedCount = 64
