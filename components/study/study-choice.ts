import { chapterOf } from '@/lib/core/queue/item'

/** What the learner wants to recall: as the address of the study page says it. */
export type StudyChoice =
  | { readonly kind: 'today' }
  | { readonly kind: 'chapters'; readonly chapters: ReadonlySet<string> }
  | { readonly kind: 'topics'; readonly topics: ReadonlySet<string> }

const listOf = (value: string | null) => (value ?? '').split(',').filter(Boolean)

/** Reads `?now`, `?chapters=cnn,rnn` or `?topics=cnn/pooling`; null when the learner has not chosen yet. */
export function parseChoice(parameters: URLSearchParams): StudyChoice | null {
  const topics = listOf(parameters.get('topics'))
  if (topics.length > 0) return { kind: 'topics', topics: new Set(topics) }
  const chapters = listOf(parameters.get('chapters'))
  if (chapters.length > 0) return { kind: 'chapters', chapters: new Set(chapters) }
  return parameters.has('now') ? { kind: 'today' } : null
}

export function printChoice(choice: StudyChoice): string {
  if (choice.kind === 'topics') return `/study?topics=${[...choice.topics].join(',')}`
  if (choice.kind === 'chapters') return `/study?chapters=${[...choice.chapters].join(',')}`
  return '/study?now'
}

export function isChosen(choice: StudyChoice, item: { readonly id: string; readonly topicId: string }): boolean {
  if (choice.kind === 'topics') return choice.topics.has(item.topicId)
  return choice.kind === 'today' || choice.chapters.has(chapterOf(item))
}
