/** How far along the learner is who should know this. */
export const levels = ['junior', 'mid', 'senior', 'staff'] as const
export type Level = (typeof levels)[number]

/** What the item asks one to do. */
export const itemTypes = ['concept', 'compare', 'derive', 'compute', 'debug', 'design', 'code'] as const
export type ItemType = (typeof itemTypes)[number]
