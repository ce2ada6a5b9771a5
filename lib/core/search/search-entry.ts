/** One thing that search can find: a topic of the guide, a section of it, a card, an interview question, a lab. */
export interface SearchEntry {
  readonly id: string
  readonly kind: 'topic' | 'section' | 'card' | 'interview' | 'lab'
  /** As in "2.5"; empty for a lab. */
  readonly number: string
  readonly title: string
  /** More words to find it by. */
  readonly text: string
  readonly href: string
}
