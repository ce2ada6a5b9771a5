import type { Item } from './item'
import type { Misconception } from './misconception'

interface Asked extends Item {
  readonly stemHtml: string
  readonly stemText: string
}

/** An option stays itself by its letter, wherever it is shown. */
export interface Option {
  readonly id: string
  readonly html: string
  readonly text: string
}

export interface ChoiceItem extends Asked {
  readonly kind: 'choice'
  readonly select: 'one' | 'all'
  /** Options are numbers and stand in ascending order; otherwise they are to be shuffled. */
  readonly isNumeric: boolean
  readonly options: readonly (Option & {
    readonly isKey: boolean
    readonly whyHtml: string
    /** What one believes who takes this distractor. */
    readonly misconception?: Misconception
  })[]
}

export interface OrderItem extends Asked {
  readonly kind: 'order'
  /** In the right order: to be shuffled when shown. */
  readonly steps: readonly Option[]
  readonly whyHtml: string
}

export interface MatchItem extends Asked {
  readonly kind: 'match'
  /** What belongs together: the right sides are to be shuffled when shown. */
  readonly pairs: readonly {
    readonly id: string
    readonly leftHtml: string
    readonly leftText: string
    readonly rightHtml: string
    readonly rightText: string
    readonly whyHtml: string
  }[]
}

/** A quiz item, rendered. HTML is built from our own files. */
export type QuizItem = ChoiceItem | OrderItem | MatchItem
