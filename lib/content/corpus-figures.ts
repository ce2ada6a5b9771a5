import { countWords, type Problem } from '@/lib/core/content/problem'
import { readMap } from './map'
import type { TopicFiles } from './topic'

/** The state of the corpus in numbers. */
export function corpusFigures(topics: readonly TopicFiles[], problems: readonly Problem[]) {
  const entries = topics.flatMap((topic) => topic.entries)
  const backs = entries
    .flatMap((entry) => (entry.kind === 'card' ? [countWords(entry.back)] : []))
    .sort((a, b) => a - b)
  const map = readMap()
  const bullets = new Set(topics.filter((topic) => topic.entries.length > 0).flatMap((topic) => topic.front.bullets))
  const questions = new Set(entries.flatMap((entry) => entry.map))
  return {
    counts: { topics: topics.length, cards: entries.length, figures: countFigures(topics) },
    byKind: tally(entries.map((entry) => entry.kind)),
    byLevel: tally(entries.map((entry) => entry.level)),
    byType: tally(entries.map((entry) => entry.type)),
    byChapter: tally(topics.flatMap((topic) => topic.entries.map(() => topic.chapter))),
    medianBackWords: backs[Math.floor(backs.length / 2)] ?? 0,
    coverage: {
      bullets: { covered: [...map.keys()].filter((bullet) => bullets.has(bullet)).length, total: map.size },
      questions: { covered: questions.size, total: [...map.values()].flat().length },
    },
    problems: tally(problems.map((problem) => problem.grade)),
  }
}

const countFigures = (topics: readonly TopicFiles[]) =>
  topics
    .flatMap(({ page }) => page.sections.flatMap((section) => section.blocks))
    .filter(({ kind }) => kind === 'figure').length

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
