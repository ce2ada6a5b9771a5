import type { Change } from './change'
import type { ItemType, Level } from './item-words'
import type { LabLink } from './lab-link'

/** A card, rendered: what pages show and what `/content/cards.json` holds. HTML is built from our own files. */
export interface Card {
  readonly id: string
  readonly kind: 'card' | 'cloze'
  /** `chapter/topic` */
  readonly topicId: string
  /** As in "2.5". */
  readonly topicNumber: string
  readonly topicTitle: string
  /** Slug of the section that teaches it. */
  readonly passage: string
  readonly level: Level
  readonly type: ItemType
  readonly map: readonly string[]
  readonly ref: string
  readonly asOf?: string
  readonly lab?: LabLink
  /** A cloze has `<span class="blank">` in place of the hidden words. */
  readonly frontHtml: string
  /** A cloze shows the whole sentence with `<mark>` around the hidden words. */
  readonly backHtml: string
  readonly noteHtml?: string
  readonly changed?: readonly Change[]
  readonly frontText: string
  readonly backText: string
}

export type Block =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'equation'; readonly mathml: string; readonly number: string }
  | { readonly kind: 'figure'; readonly svg: string; readonly captionHtml: string; readonly number: string }

export interface Section {
  readonly slug: string
  readonly titleHtml: string
  readonly titleText: string
  readonly blocks: readonly Block[]
  readonly notes: readonly { readonly title: string; readonly html: string }[]
}

export interface Topic {
  /** `chapter/topic`, as in the address. */
  readonly id: string
  readonly chapter: string
  readonly slug: string
  /** As in "2.5". */
  readonly number: string
  readonly title: string
  readonly lead: string
  readonly bullets: readonly string[]
  readonly prerequisites: readonly string[]
  readonly labs: readonly LabLink[]
  readonly sources: readonly { readonly text: string; readonly url?: string }[]
  /** Reading time. */
  readonly minutes: number
  readonly openingHtml: string
  readonly sections: readonly Section[]
  readonly misunderstanding: { readonly sayingHtml: string; readonly correctionHtml: string }
  readonly asks: readonly { readonly questionHtml: string; readonly answerHtml: string }[]
  readonly cards: readonly Card[]
}

export interface Chapter {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly summary: string
  readonly topics: readonly Topic[]
}
