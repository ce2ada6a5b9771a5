import type { LearnerState } from './learner-state'

type Entry = { readonly itemId: string; readonly at: number; readonly id: string }

/** Replaces what the state says of some items by what a fold of their own events (and all settings) says. */
export function graft(state: LearnerState, part: LearnerState, itemIds: ReadonlySet<string>): LearnerState {
  const list = <Kind extends Entry>(whole: readonly Kind[], own: readonly Kind[]) =>
    [...whole.filter(({ itemId }) => !itemIds.has(itemId)), ...own].sort(compareEntries)
  const map = <Value>(whole: ReadonlyMap<string, Value>, own: ReadonlyMap<string, Value>) =>
    new Map([...[...whole].filter(([itemId]) => !itemIds.has(itemId)), ...own])
  const set = (whole: ReadonlySet<string>, own: ReadonlySet<string>) =>
    new Set([...[...whole].filter((itemId) => !itemIds.has(itemId)), ...own])
  return {
    settings: part.settings,
    memories: map(state.memories, part.memories),
    reviews: list(state.reviews, part.reviews),
    suspended: set(state.suspended, part.suspended),
    flagged: set(state.flagged, part.flagged),
    buried: map(state.buried, part.buried),
    predictions: list(state.predictions, part.predictions),
    verdicts: list(state.verdicts, part.verdicts),
    quizAnswers: list(state.quizAnswers, part.quizAnswers),
    said: list(state.said, part.said),
    interviewAnswers: list(state.interviewAnswers, part.interviewAnswers),
  }
}

function compareEntries(one: Entry, other: Entry): number {
  return one.at - other.at || (one.id < other.id ? -1 : 1)
}
