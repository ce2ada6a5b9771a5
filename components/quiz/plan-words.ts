import type { QuizKind, QuizPlan } from '@/lib/core/quiz/quiz-plan'
import type { ChapterPlaces } from './start/place-picker'

export const kindWords: Record<QuizKind, string> = {
  choice: 'Choose',
  number: 'Compute a number',
  order: 'Put in order',
  match: 'Match',
  cloze: 'Fill the gap',
}

/** "2 Convolutional networks", "2.3 Pooling"; of several places the first, and how many more. */
export function placesWords(topics: readonly string[], chapters: readonly ChapterPlaces[]): string {
  const [first, ...more] = topics
  if (first === undefined) return 'All topics'
  const places = chapters.flatMap((chapter) => [chapter, ...chapter.topics])
  const place = places.find(({ id }) => id === first)
  const name = place ? `${place.number} ${place.title}` : first
  return more.length > 0 ? `${name} and ${more.length} more` : name
}

/** What a quiz is about, in one line: "2.3 Pooling, senior, feedback at the end". */
export function planWords(plan: QuizPlan, chapters: readonly ChapterPlaces[]): string {
  return [
    placesWords(plan.topics, chapters),
    plan.level ?? 'mixed levels',
    plan.inOrder && 'weakest first',
    plan.mode === 'exam' && 'feedback at the end',
    plan.minutes && `${plan.minutes} min`,
  ]
    .filter(Boolean)
    .join(', ')
}
