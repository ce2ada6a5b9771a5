import type { CardEntry } from '@/lib/core/content/card-file'
import { countWords, errorAt, type Problem, warningAt } from '@/lib/core/content/problem'
import { judgeBalance, judgeKeyPlaces } from '@/lib/core/content/quiz-balance'
import { findTwins } from '@/lib/core/content/twins'
import { checkIds } from './check-ids'
import type { CheckedLibrary } from './check-library'
import { checkLinks } from './check-links'
import { checkPointers } from './check-pointers'
import { spreadOf } from './tally'
import type { TopicFiles } from './topic'
import { askedBy, type PlacedEntry } from './topic-items'

const twinLikeness = 0.75

/** What no single file can say: what stands twice, what leads nowhere, and what only all items together show. */
export function checkCorpus(topics: readonly TopicFiles[], library: CheckedLibrary): Problem[] {
  const quiz = topics.flatMap((topic) => topic.quiz)
  return [
    ...checkIds(topics),
    ...checkTwins(topics.flatMap((topic) => topic.entries)),
    ...checkTwins(quiz),
    ...checkTwins(topics.flatMap((topic) => topic.interview)),
    ...checkLinks(topics),
    ...checkPointers(topics, library),
    ...checkOrder(topics),
    ...checkBacks(topics.flatMap((topic) => topic.entries)),
    ...judgeBalance(quiz, 'content/*/*/quiz.yaml'),
    ...topics.flatMap((topic) => judgeKeyPlaces(topic.quiz, `content/${topic.id}/quiz.yaml`)),
  ]
}

function checkTwins(entries: readonly PlacedEntry['entry'][]): Problem[] {
  const asked = new Map(entries.map((entry) => [entry.id, askedBy(entry)]))
  return findTwins(asked, twinLikeness).map(({ first, second, likeness }) =>
    likeness === 1
      ? errorAt(`item ${second}`, `asks the same as ${first}`)
      : warningAt(`item ${second}`, `is near to ${first}: does a cue tell them apart?`),
  )
}

/** Backs are short: a long one may stand, but half of them have at most so many words. */
const longestMedianBack = 25

export function checkBacks(cards: readonly CardEntry[]): Problem[] {
  const { median } = spreadOf(cards.flatMap((card) => (card.kind === 'card' ? [countWords(card.back)] : [])))
  if (median <= longestMedianBack) return []
  return [errorAt('content/*/*/cards.yaml', `the median back has ${median} words: at most ${longestMedianBack}`)]
}

function checkOrder(topics: readonly TopicFiles[]): Problem[] {
  const places = topics.map(({ chapter, front }) => `${chapter}, place ${front.order}`)
  return places
    .filter((place, at) => places.indexOf(place) !== at)
    .map((place) => errorAt(`content/${place}`, 'is taken twice'))
}
