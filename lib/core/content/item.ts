import type { Change } from './change'
import type { ItemType, Level } from './item-words'
import type { LabLink } from './lab-link'
import type { Reference } from './reference'

/** Where an item belongs: the topic that teaches it. */
export interface ItemPlace {
  /** `chapter/topic` */
  readonly topicId: string
  /** As in "2.5". */
  readonly topicNumber: string
  readonly topicTitle: string
}

/** What every quiz item and interview item tells about itself. */
export interface Item extends ItemPlace {
  readonly id: string
  /** Slug of the section that teaches it. */
  readonly passage: string
  readonly level: Level
  readonly type: ItemType
  readonly map: readonly string[]
  readonly references: readonly Reference[]
  /** Year and month of a fact that ages. */
  readonly asOf?: string
  readonly lab?: LabLink
  readonly changed?: readonly Change[]
}
