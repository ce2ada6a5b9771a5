/** The forecast that was issued at the end of a day for a card's next retest. */
export type Issued = {
  readonly topicId: string
  /** The day of the retest. */
  readonly day: number
  readonly chance: number
  readonly recalled: 0 | 1
}

export type IssuingDay = { readonly day: number; readonly issued: readonly Issued[] }

/** What is believed before any forecast has been settled, worth ten blocks of days; also the least it can be. */
export const usualDispersion = 0.16
const priorBlocks = 10
const blockDays = 5
/** Days from the forecast to a retest that counts. */
export const settledAfter = { from: 3, to: 60 } as const
const cardsAtLeast = 20
const cardsOfTopicAtLeast = 5
const mostOfADay = 0.5

type Settled = { n: number; expected: number; recalled: number; luck: number }

/** How far the topics of one issuing day strayed beyond luck, as a variance in log odds; null with too few cards. */
function strayOf(settled: readonly Issued[]): number | null {
  if (settled.length < cardsAtLeast) return null
  const topics = new Map<string, Settled>()
  for (const { topicId, chance, recalled } of settled) {
    const sum = topics.get(topicId) ?? { n: 0, expected: 0, recalled: 0, luck: 0 }
    topics.set(topicId, sum)
    sum.n++
    sum.expected += chance
    sum.recalled += recalled
    sum.luck += chance * (1 - chance)
  }
  let [excess, squares] = [0, 0]
  for (const { n, expected, recalled, luck } of topics.values()) {
    if (n < cardsOfTopicAtLeast) continue
    excess += (recalled - expected) ** 2 - luck
    squares += luck ** 2
  }
  return squares === 0 ? null : Math.min(excess / squares, mostOfADay)
}

/**
 * The variance, in log odds, that a learner's own past forecasts showed beyond the luck of the questions. Forecasts
 * that were settled after `today` are not looked at.
 */
export function dispersionOf(days: readonly IssuingDay[], today: number): number {
  const blocks = new Map<number, number[]>()
  for (const { day, issued } of days) {
    if (day >= today) continue
    const stray = strayOf(issued.filter((one) => one.day <= today))
    const block = Math.floor(day / blockDays)
    if (stray !== null) blocks.set(block, [...(blocks.get(block) ?? []), stray])
  }
  let sum = priorBlocks * usualDispersion
  for (const strays of blocks.values()) sum += strays.reduce((total, stray) => total + stray, 0) / strays.length
  return Math.max(usualDispersion, sum / (priorBlocks + blocks.size))
}
