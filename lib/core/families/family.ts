import type { ItemType, Level } from '../content/item-words'
import type { Random } from '../random/random'

/** How near a typed answer must come: a share of the key if `relative`. */
export type Tolerance = { readonly kind: 'exact' } | { readonly kind: 'absolute' | 'relative'; readonly within: number }

/** A known wrong turn, the number it leads to, and what to tell who took it. */
export interface Slip {
  readonly id: string
  readonly value: number
  /** One sentence of at least 10 words. */
  readonly says: string
  /** Id of a misconception, where the slip comes from one. */
  readonly misconception?: string
}

export type DrawnParameters = Readonly<Record<string, number | string | readonly number[]>>

/** One question with its numbers. */
export interface Draw<Drawn extends DrawnParameters = DrawnParameters> {
  /** Markdown with `$TeX$`, at most 80 words. Names the unit and the convention. */
  readonly stem: string
  /** What was drawn: enough to compute the key another way. */
  readonly parameters: Drawn
  readonly answer: number
  readonly unit?: string
  readonly tolerance: Tolerance
  /** Decimals of the key as printed. */
  readonly decimals: number
  readonly slips: readonly Slip[]
  /** The way to the key in Markdown, a step per entry, worked from the drawn numbers. */
  readonly solution: readonly string[]
}

interface About {
  /** As in the map: `C01`. Never reused. */
  readonly id: string
  readonly title: string
  /** `chapter/topic` */
  readonly topicId: string
  /** Slug of the section that teaches it. */
  readonly passage: string
  readonly level: Level
  /** Author and year. */
  readonly ref: string
}

/** A generator of questions that differ in their numbers. */
export interface Family<Drawn extends DrawnParameters = DrawnParameters> extends About {
  readonly type: ItemType
  /** May give slips that meet the key or each other: `drawItem` rejects such a draw. */
  draw(random: Random): Draw<Drawn>
}

type Sketch<Drawn extends DrawnParameters> = Omit<Draw<Drawn>, 'decimals' | 'tolerance'> &
  Partial<Pick<Draw, 'decimals' | 'tolerance'>>

/** One per cent: for sizes and costs that nobody computes to the last digit. */
export const onePercent: Tolerance = { kind: 'relative', within: 0.01 }

/** A family whose numbers are exact if whole, and else may be off by one in the last printed decimal. */
export function computeFamily<Drawn extends DrawnParameters>(
  about: About,
  sketch: (random: Random) => Sketch<Drawn>,
): Family<Drawn> {
  return {
    ...about,
    type: 'compute',
    draw(random) {
      const drawn = sketch(random)
      const decimals = drawn.decimals ?? 0
      const tolerance: Tolerance = decimals ? { kind: 'absolute', within: 10 ** -decimals } : { kind: 'exact' }
      return { tolerance, ...drawn, decimals }
    },
  }
}

export const slip = (id: string, value: number, says: string): Slip => ({ id, value, says })
