import type { Reference } from './reference'

/** Something people believe that is not so, rendered. */
export interface Misconception {
  readonly id: string
  /** `chapter/topic` where the truth is taught. */
  readonly topicId: string
  readonly claimHtml: string
  readonly claimText: string
  readonly truthHtml: string
  /** Why people believe it. */
  readonly whyHtml: string
  readonly references: readonly Reference[]
}
