import type { Item } from '../content/item'
import type { QuizItem } from '../content/quiz'
import type { DrawnItem } from '../families/draw-item'

/** A question with fresh numbers; its id in the journal is `family-c01`. */
export interface NumberQuestion extends Item {
  readonly kind: 'number'
  readonly title: string
  readonly draw: DrawnItem
}

/** A cloze card of the guide, whose hidden words are to be typed. */
export interface ClozeQuestion extends Item {
  readonly kind: 'cloze'
  readonly frontHtml: string
  readonly backHtml: string
  /** The hidden words first, then what else is as right. */
  readonly accepts: readonly string[]
}

/** Whatever a quiz can ask. */
export type Question = QuizItem | NumberQuestion | ClozeQuestion

/** `family-c01` of `C01`: the name of a family in the journal. */
export const familyItemId = (familyId: string) => `family-${familyId.toLowerCase()}`
