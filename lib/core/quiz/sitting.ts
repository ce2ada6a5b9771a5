/** What a sitting must know of an answer. */
interface Given {
  readonly itemId: string
  readonly durationMs: number | null
}

/** How far a quiz or a mock has come, out of the journal alone: closing the page loses nothing. */
export interface Sitting<Asked extends { readonly id: string }, Answer extends Given> {
  readonly asked: readonly Asked[]
  /** By item, its first answer in this sitting that was not taken back. */
  readonly given: ReadonlyMap<string, Answer>
  /** The first question without an answer; undefined when all are answered. */
  readonly current: Asked | undefined
  /** Time in front of questions that were answered: the clock stands while the learner is away. */
  readonly usedMs: number
  /** The answer that was given last. */
  readonly last: Answer | undefined
}

/** @param answers those of this sitting, in the order of the journal */
export function sittingOf<Asked extends { readonly id: string }, Answer extends Given>(
  asked: readonly Asked[],
  answers: readonly Answer[],
): Sitting<Asked, Answer> {
  const ids = new Set(asked.map(({ id }) => id))
  const given = new Map<string, Answer>()
  for (const answer of answers)
    if (ids.has(answer.itemId) && !given.has(answer.itemId)) given.set(answer.itemId, answer)
  return {
    ...{ asked, given },
    current: asked.find(({ id }) => !given.has(id)),
    usedMs: [...given.values()].reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0),
    last: [...given.values()].at(-1),
  }
}
