import type { Memory } from '../memory/memory'
import { defaultSettings, type Settings } from '../settings'
import type { StudyDay } from '../study-day/study-day'
import type { EventOf, Grade } from './event'

/** One answer that counts, with what the fold knows about it. */
export type Review = {
  readonly id: string
  readonly itemId: string
  readonly grade: Grade
  /** Milliseconds since 1970. */
  readonly at: number
  readonly day: StudyDay
  readonly durationMs: number | null
  /** Whole study days since the item's last answer; null for its first. */
  readonly daysSince: number | null
}

type Noted = { readonly id: string; readonly itemId: string; readonly at: number; readonly day: StudyDay }

/** A lab's question answered before the run. */
export type Prediction = Noted & EventOf<'prediction'>['payload']

/** What the run of the prediction with the id `prediction` showed. */
export type Verdict = Noted & EventOf<'verdict'>['payload']

/** A question of a quiz, answered. `durationMs` is null when it was not taken. */
export type QuizAnswered = Noted & EventOf<'quiz'>['payload'] & { readonly durationMs: number | null }

/** An interview answer as far as it was typed. */
export type Said = Noted & EventOf<'said'>['payload']

/** An interview answer, held against its rubric. */
export type InterviewAnswered = Noted & EventOf<'interview'>['payload'] & { readonly durationMs: number | null }

/** Everything the app shows of a learner: a pure function of his journal. */
export type LearnerState = {
  readonly settings: Settings
  readonly memories: ReadonlyMap<string, Memory>
  /** In the order of the fold. */
  readonly reviews: readonly Review[]
  readonly suspended: ReadonlySet<string>
  readonly flagged: ReadonlySet<string>
  /** The first study day on which a buried item is shown again. */
  readonly buried: ReadonlyMap<string, StudyDay>
  /** In the order of the fold. */
  readonly predictions: readonly Prediction[]
  readonly verdicts: readonly Verdict[]
  /** In the order of the fold. */
  readonly quizAnswers: readonly QuizAnswered[]
  readonly said: readonly Said[]
  readonly interviewAnswers: readonly InterviewAnswered[]
}

export const emptyState: LearnerState = {
  settings: defaultSettings,
  memories: new Map(),
  reviews: [],
  suspended: new Set(),
  flagged: new Set(),
  buried: new Map(),
  predictions: [],
  verdicts: [],
  quizAnswers: [],
  said: [],
  interviewAnswers: [],
}
