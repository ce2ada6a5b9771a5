/** Pixels along one edge, stage by stage. */
export const sides = [4, 8, 16] as const
export type Side = (typeof sides)[number]

/** Updates of every stage; a new block fades in during the first half of its own. */
export const stageUpdates = 240
const fadeUpdates = stageUpdates / 2

export type Moment = {
  readonly side: Side
  /** Weight of the newest block, from 0 to 1; the rest comes from the picture of half the side, doubled. */
  readonly alpha: number
}

/** Where growing stands after so many updates. */
export function grownTo(update: number, fades: boolean): Moment {
  const stage = Math.min(sides.length - 1, Math.floor(update / stageUpdates))
  const within = update - stage * stageUpdates
  const alpha = stage === 0 || !fades ? 1 : Math.min(1, within / fadeUpdates)
  return { side: sides[stage] ?? 16, alpha }
}
