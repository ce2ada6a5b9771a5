import type { Side } from './schedule'

/** What the page draws an arm from. */
export type ProgressiveLook = {
  readonly side: Side
  readonly alpha: number
  /** Pictures of fixed noise, [shownCount, side²], from −1 for dark to 1 for light. */
  readonly pictures: Float32Array
  /** The same noise at the end of the first stage, as 4 × 4 pixels, [shownCount, 16]; null before it. */
  readonly layouts: Float32Array | null
}

export const shownCount = 16
