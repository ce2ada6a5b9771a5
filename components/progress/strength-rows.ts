import type { LearnerState } from '@/lib/core/journal/learner-state'
import { type Strength, strengthOf } from '@/lib/core/progress/strength'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { formatChance } from '../ui/number'
import type { ChapterOutline, TopicOutline } from './outline'

export interface TopicRow extends TopicOutline {
  readonly strength: Strength
}
export interface ChapterRow {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly strength: Strength
  readonly topics: readonly TopicRow[]
}

/** The chapters, the strongest first, those without an answer last. */
export function strengthRows(chapters: readonly ChapterOutline[], state: LearnerState, day: StudyDay): ChapterRow[] {
  const rows = chapters.map(({ id, number, title, topics }) => ({
    id,
    number,
    title,
    strength: strengthOf(
      topics.flatMap(({ cardIds }) => cardIds),
      state,
      day,
    ),
    topics: topics.map((topic) => ({ ...topic, strength: strengthOf(topic.cardIds, state, day) })),
  }))
  return rows.sort((one, other) => (other.strength.strength ?? -1) - (one.strength.strength ?? -1))
}

/** Topics that were begun, the weakest first. */
export function weakestTopics(rows: readonly ChapterRow[], count: number): TopicRow[] {
  const begun = rows.flatMap(({ topics }) => topics).filter(({ strength }) => strength.seen > 0)
  return begun.sort((one, other) => (one.strength.strength ?? 0) - (other.strength.strength ?? 0)).slice(0, count)
}

export const printStrength = ({ strength }: Strength) => (strength === null ? 'not begun' : formatChance(strength))

/** What the chart of chapters shows, in words. */
export function strengthSummary(rows: readonly ChapterRow[], target: number): string {
  const chapters = rows.map(({ title, strength }) => {
    const { seen, total, due } = strength
    if (seen === 0) return `${title} not begun.`
    return `${title} ${printStrength(strength)}, ${seen} of ${total} cards answered, ${due} due.`
  })
  return `Predicted recall today by chapter; the target is ${formatChance(target)}. ${chapters.join(' ')}`
}
