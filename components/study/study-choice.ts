import { chapterOf } from '@/lib/core/queue/item'

/** What the learner wants to recall: as the address of the study page says it. */
export type StudyChoice =
  | { readonly kind: 'today' }
  /** What the plan for the interview asks today. */
  | { readonly kind: 'plan' }
  | { readonly kind: 'chapters'; readonly chapters: ReadonlySet<string> }
  | { readonly kind: 'topics'; readonly topics: ReadonlySet<string> }
  /** The cards of some passages, `cnn/pooling#gradient`, due or not. */
  | { readonly kind: 'passages'; readonly passages: ReadonlySet<string> }

const listOf = (value: string | null) => (value ?? '').split(',').filter(Boolean)

/**
 * Reads `?now`, `?plan`, `?chapters=cnn,rnn`, `?topics=cnn/pooling` or `?passages=cnn/pooling/gradient`; null when the
 * learner has not chosen yet.
 */
export function parseChoice(parameters: URLSearchParams): StudyChoice | null {
  const passages = listOf(parameters.get('passages'))
  if (passages.length > 0)
    return { kind: 'passages', passages: new Set(passages.map((passage) => passage.replace(/\/([^/]*)$/, '#$1'))) }
  const topics = listOf(parameters.get('topics'))
  if (topics.length > 0) return { kind: 'topics', topics: new Set(topics) }
  const chapters = listOf(parameters.get('chapters'))
  if (chapters.length > 0) return { kind: 'chapters', chapters: new Set(chapters) }
  if (parameters.has('plan')) return { kind: 'plan' }
  return parameters.has('now') ? { kind: 'today' } : null
}

export function printChoice(choice: StudyChoice): string {
  // A passage is written with slashes throughout: what follows a # would not be part of the query.
  if (choice.kind === 'passages')
    return `/study?passages=${[...choice.passages].map((passage) => passage.replace('#', '/')).join(',')}`
  if (choice.kind === 'topics') return `/study?topics=${[...choice.topics].join(',')}`
  if (choice.kind === 'chapters') return `/study?chapters=${[...choice.chapters].join(',')}`
  return choice.kind === 'plan' ? '/study?plan' : '/study?now'
}

/** @param planned ids of the plan, where that was chosen */
export function isChosen(
  choice: StudyChoice,
  item: { readonly id: string; readonly topicId: string; readonly passage: string },
  planned: ReadonlySet<string> = new Set(),
): boolean {
  switch (choice.kind) {
    case 'today':
      return true
    case 'plan':
      return planned.has(item.id)
    case 'passages':
      return choice.passages.has(`${item.topicId}#${item.passage}`)
    case 'topics':
      return choice.topics.has(item.topicId)
    case 'chapters':
      return choice.chapters.has(chapterOf(item))
  }
}
