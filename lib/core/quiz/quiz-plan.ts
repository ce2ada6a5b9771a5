import { type Level, levels } from '../content/item-words'

/** How a question is answered. A `number` is drawn anew by its family, a `cloze` is a card of the guide. */
export const quizKinds = ['choice', 'number', 'order', 'match', 'cloze'] as const
export type QuizKind = (typeof quizKinds)[number]

/** Feedback after each answer, or at the end. */
export const quizModes = ['learn', 'exam'] as const
export type QuizMode = (typeof quizModes)[number]

/** What a quiz is drawn from, and how it is run: all of it stands in the address. */
export interface QuizPlan {
  /** A whole number below a milliard. */
  readonly seed: number
  /** Chapters (`cnn`) or topics (`cnn/pooling`); none: all of them. */
  readonly topics: readonly string[]
  /** None: all of them. */
  readonly kinds: readonly QuizKind[]
  readonly level: Level | null
  readonly length: number
  readonly mode: QuizMode
  /** Minutes for the whole quiz; null: as long as it takes. */
  readonly minutes: number | null
  /** Topic by topic in the order given, which is how "weakest first" is asked. */
  readonly inOrder: boolean
}

export const seedsBelow = 1_000_000_000
export const longestQuiz = 60
/** So many chapters and topics fit into an address, and into every event of the quiz. */
export const mostPlaces = 24

const isPlace = (text: string) => /^[a-z0-9-]{1,40}(\/[a-z0-9-]{1,60})?$/.test(text)
const listOf = (text: string | null) => [...new Set((text ?? '').split(',').filter(Boolean))]

function numberIn(text: string | null, low: number, high: number): number | null {
  if (text === null || !/^\d{1,9}$/.test(text)) return null
  return Math.min(Math.max(Number(text), low), high)
}

/** The chapters and topics that an address names, with a quiz or before one. */
export const parsePlaces = (query: URLSearchParams): readonly string[] =>
  listOf(query.get('topics')).filter(isPlace).slice(0, mostPlaces)

/** The quiz of an address; null when it names no seed. What it does not understand it leaves out. */
export function parsePlan(query: URLSearchParams): QuizPlan | null {
  const seed = numberIn(query.get('seed'), 0, seedsBelow - 1)
  if (seed === null) return null
  const asked = listOf(query.get('kinds'))
  return {
    seed,
    topics: parsePlaces(query),
    kinds: quizKinds.filter((kind) => asked.includes(kind)),
    level: levels.find((level) => level === query.get('level')) ?? null,
    length: numberIn(query.get('length'), 1, longestQuiz) ?? 12,
    mode: quizModes.find((mode) => mode === query.get('mode')) ?? 'learn',
    minutes: numberIn(query.get('minutes'), 1, 180),
    inOrder: query.has('in-order'),
  }
}

/** The query of the address that draws this quiz, for anybody: `seed=7&topics=cnn,rnn/lstm&length=12`. */
export function printPlan({ seed, topics, kinds, level, length, mode, minutes, inOrder }: QuizPlan): string {
  return [
    `seed=${seed}`,
    topics.length > 0 && `topics=${topics.join(',')}`,
    kinds.length > 0 && kinds.length < quizKinds.length && `kinds=${kinds.join(',')}`,
    level && `level=${level}`,
    `length=${length}`,
    mode === 'exam' && 'mode=exam',
    minutes && `minutes=${minutes}`,
    inOrder && 'in-order',
  ]
    .filter(Boolean)
    .join('&')
}
