import type { MemoryModel, State } from './model'
import type { TopicEvidence } from './recalibrate'

type Asked = { readonly itemId: string; readonly day: number }

/** What says something about a memory without being free recall of it. Kept raw; what it may do is decided here alone. */
export type Evidence =
  | (Asked & { readonly kind: 'choice'; readonly options: number; readonly isRight: boolean })
  /** One fact of an interview answer that was marked against a rubric. */
  | (Asked & { readonly kind: 'rubric'; readonly mark: 'full' | 'partial' | 'missing' })

/** Share of the way from the memory as it was to the memory after a free recall. */
const pull = 0.5
/** The chance to miss what is known. */
const slip = 0.05
/** Stamped on what is computed with evidence: another mapping is another state. */
export const evidenceVersion = `evidence:1 pull:${pull} slip:${slip}`

const markedFull = 0.9
/** Not saying is not forgetting. */
const notSaid = 0.4

/** Bayes' rule: the chance that something is known after an answer that is right by chance with `guess`. */
function knownAfter(known: number, isRight: boolean, guess: number): number {
  const [ifKnown, ifNot] = isRight ? [1 - slip, guess] : [slip, 1 - guess]
  return (ifKnown * known) / (ifKnown * known + ifNot * (1 - known))
}

/** The chance that the item would have been recalled freely, given the chance before; null: it says nothing. */
export function recallGiven(evidence: Evidence, recall: number): number | null {
  if (evidence.kind === 'choice') return knownAfter(recall, evidence.isRight, 1 / evidence.options)
  if (evidence.mark === 'partial') return null
  return evidence.mark === 'full' ? markedFull : notSaid
}

export type Belief = State & { readonly lastDay: number }

/**
 * A memory after evidence: half of the way (in ln S) to the mean of what a Good and what an Again would have made of it,
 * never above the Good. No grade is given, and the difficulty stays. The last meeting stays too, even where the answer was
 * shown afterwards: if that counted, thirty days of blind guessing would raise the forecast by up to 18 points.
 */
export function soften(model: MemoryModel, before: Belief, evidence: Evidence): Belief {
  const recall = model.recall(Math.max(0, evidence.day - before.lastDay), before.stability)
  const known = recallGiven(evidence, recall)
  if (known === null) return before
  const towards = (grade: 1 | 3) => Math.log(model.later(before, recall, grade) / before.stability)
  const stability = before.stability * Math.exp(pull * (known * towards(3) + (1 - known) * towards(1)))
  return { ...before, stability }
}

/** A lab's question answered before the run: several ideas at once, right by chance with `baseRate`. */
export type Prediction = {
  readonly itemIds: readonly string[]
  readonly day: number
  readonly isRight: boolean
  readonly baseRate: number
}

const reviewsPerPrediction = 0.25

/** What a prediction adds to the effect of its topic, whose items are recalled with the chance `recall`: a quarter review. */
export function predictionEvidence({ isRight, baseRate }: Prediction, recall: number): TopicEvidence {
  return {
    surprise: reviewsPerPrediction * (knownAfter(recall, isRight, baseRate) - recall),
    information: reviewsPerPrediction * recall * (1 - recall),
  }
}
