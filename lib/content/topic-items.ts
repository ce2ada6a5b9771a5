import type { CardEntry } from '@/lib/core/content/card-file'
import type { InterviewEntry } from '@/lib/core/content/interview-file'
import type { QuizEntry } from '@/lib/core/content/quiz-file'
import type { TopicFiles } from './topic'

/** An entry of any kind, and where it stands, as in `content/cnn/pooling/quiz.yaml, item cnn-pooling-q07`. */
export interface PlacedEntry {
  readonly entry: CardEntry | QuizEntry | InterviewEntry
  readonly place: string
}

/** Every card, quiz item and interview item of a topic. */
export function itemsOfTopic({ id, entries, quiz, interview }: TopicFiles): PlacedEntry[] {
  const placed = (file: string, list: readonly PlacedEntry['entry'][]) =>
    list.map((entry) => ({ entry, place: `content/${id}/${file}, item ${entry.id}` }))
  return [...placed('cards.yaml', entries), ...placed('quiz.yaml', quiz), ...placed('interview.yaml', interview)]
}

export const itemsOf = (topics: readonly TopicFiles[]) => topics.flatMap(itemsOfTopic)

/** The misconceptions that an item points to. */
export function misconceptionsOf(entry: PlacedEntry['entry']): string[] {
  if (entry.kind === 'interview') return [entry.mistake]
  if (entry.kind !== 'choice') return []
  return entry.options.flatMap((option) => (option.key ? [] : [option.misconception]))
}

/** What an item asks, as its author wrote it. */
export function askedBy(entry: PlacedEntry['entry']): string {
  if (entry.kind === 'card') return entry.front
  if (entry.kind === 'cloze') return entry.text
  return entry.kind === 'interview' ? entry.question : entry.stem
}
