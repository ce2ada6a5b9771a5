import type { Item } from './item'
import type { Misconception } from './misconception'

/** An interview question, rendered. HTML is built from our own files. */
export interface InterviewItem extends Item {
  readonly kind: 'interview'
  readonly questionHtml: string
  readonly questionText: string
  readonly thesisHtml: string
  readonly thesisText: string
  readonly answerHtml: string
  readonly answerText: string
  /** Points that a listener could tick, with the ids of the cards that carry them. */
  readonly rubric: readonly {
    readonly pointHtml: string
    readonly pointText: string
    readonly cards: readonly string[]
  }[]
  readonly weakHtml: string
  /** The misconception behind the common mistake. */
  readonly mistake: Misconception
  /** Both sides, where the field disagrees. */
  readonly contestedHtml?: string
  readonly followUps: readonly { readonly questionHtml: string; readonly answerHtml: string }[]
  /** The family of numbers that trains a `compute` item, as C12. */
  readonly family?: string
  /** The steps of a `derive` item, shown one at a time. */
  readonly stepsHtml?: readonly string[]
  /** A table or log that is shown with the question. */
  readonly exhibitHtml?: string
  /** TypeScript with tfjs, and exactly what it prints. */
  readonly code?: { readonly source: string; readonly prints: string }
}
