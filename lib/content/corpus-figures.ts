import { guessedByTerms, keyPositions, measureGuessing, tellingWords } from '@/lib/core/content/guessing'
import type { InterviewEntry } from '@/lib/core/content/interview-file'
import { countWords } from '@/lib/core/content/problem'
import { keyStandsOut } from '@/lib/core/content/quiz-balance'
import { findReference, partsOfRef } from '@/lib/core/content/reference'
import { countProse } from '@/lib/core/content/text-rules'
import { families } from '@/lib/core/families/families'
import type { CheckedContent } from './check'
import { readMap } from './map'
import { spreadOf, tally } from './tally'
import type { TopicFiles } from './topic'
import { itemsOf } from './topic-items'

/** The state of the corpus in numbers. */
export function corpusFigures({ topics, library, problems }: CheckedContent) {
  const cards = topics.flatMap((topic) => topic.entries)
  const quiz = topics.flatMap((topic) => topic.quiz)
  const interview = topics.flatMap((topic) => topic.interview)
  const choices = quiz.filter((entry) => entry.kind === 'choice')
  const about = (what: string) => problems.filter((problem) => problem.about === what).length
  const perKind = (word: (entry: Item, topic: TopicFiles) => string) => ({
    cards: tally(topics.flatMap((topic) => topic.entries.map((entry) => word(entry, topic)))),
    quiz: tally(topics.flatMap((topic) => topic.quiz.map((entry) => word(entry, topic)))),
    interview: tally(topics.flatMap((topic) => topic.interview.map((entry) => word(entry, topic)))),
  })
  return {
    counts: {
      topics: topics.length,
      cards: cards.length,
      quiz: quiz.length,
      families: families.length,
      interview: interview.length,
      misconceptions: library.misconceptions.size,
      references: library.references.length,
      figures: countFigures(topics),
    },
    coverage: coverage(topics),
    byKind: tally([...cards, ...quiz, ...interview].map(({ kind }) => kind)),
    byLevel: perKind(({ level }) => level),
    byType: perKind(({ type }) => type),
    byChapter: perKind((_, { chapter }) => chapter),
    lengths: {
      back: spreadOf(cards.flatMap((entry) => (entry.kind === 'card' ? [countWords(entry.back)] : []))),
      stem: spreadOf(quiz.map(({ stem }) => countProse(stem))),
      thesis: spreadOf(interview.map(({ thesis }) => countProse(thesis))),
      answer: spreadOf(interview.map(({ answer }) => countProse(answer))),
    },
    rubricPoints: rubricPoints(interview),
    keyPositions: keyPositions(choices),
    keyStandsOut: { longest: keyStandsOut(choices, 'longest'), shortest: keyStandsOut(choices, 'shortest') },
    guessing: measureGuessing(choices),
    tellingWords: tellingWords(choices, 12),
    guessedByTerms: guessedByTerms(choices),
    itemsWithoutReference: itemsOf(topics).filter(
      ({ entry }) => !partsOfRef(entry.ref).every((part) => findReference(part, library.works)),
    ).length,
    deadLinks: about('link'),
    mathFailures: about('math'),
    codeFailures: about('code'),
    errors: problems.filter(({ grade }) => grade === 'error').length,
    warnings: problems.filter(({ grade }) => grade === 'warn').length,
  }
}
export type CorpusFigures = ReturnType<typeof corpusFigures>

type Item = (TopicFiles['entries'] | TopicFiles['quiz'] | TopicFiles['interview'])[number]

/** A bullet is covered by a topic with cards, a question of the map by an interview item. */
function coverage(topics: readonly TopicFiles[]) {
  const map = readMap()
  const bullets = new Set(topics.flatMap(({ entries, front }) => (entries.length > 0 ? front.bullets : [])))
  const questions = [...map.values()].flat()
  const answered = (entries: readonly Item[]) => {
    const ids = new Set(entries.flatMap((entry) => entry.map))
    return { covered: questions.filter((question) => ids.has(question)).length, total: questions.length }
  }
  return {
    bullets: { covered: [...map.keys()].filter((bullet) => bullets.has(bullet)).length, total: map.size },
    questions: answered(topics.flatMap(({ interview }) => interview)),
    questionsByCards: answered(topics.flatMap(({ entries }) => entries)),
    questionsByQuiz: answered(topics.flatMap(({ quiz }) => quiz)),
  }
}

/** How many points of the interview items have a card that carries them. */
function rubricPoints(interview: readonly InterviewEntry[]) {
  const points = interview.flatMap(({ rubric }) => rubric)
  return { covered: points.filter(({ cards }) => cards?.length).length, total: points.length }
}

const countFigures = (topics: readonly TopicFiles[]) =>
  topics
    .flatMap(({ page }) => page.sections.flatMap((section) => section.blocks))
    .filter(({ kind }) => kind === 'figure').length
