/** What the page draws an arm from. */
export type ConditionalLook = {
  /** Of the fakes asked for each mode, how many lie on each mode and, in the last column, on none: [modes, modes + 1]. */
  readonly came: Float32Array
  /** The discriminator's logit over the plane under each label: [modes, tileSide²]. */
  readonly logits: Float32Array
  /** Fakes, those asked for one mode after those asked for another, [modes × askedCount, 2]. */
  readonly fakes: Float32Array
}

/** Places along one edge of a map. */
export const tileSide = 20
/** Fakes asked for each mode. */
export const askedCount = 64
