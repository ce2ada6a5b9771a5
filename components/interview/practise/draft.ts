const key = 'deep-recall-draft'

/** Whose text it is, and the question, with its mock, that it answers. */
export interface DraftPlace {
  readonly owner: string
  readonly itemId: string
  readonly mock?: string | undefined
}

const print = ({ owner, itemId, mock = '' }: DraftPlace) => [owner, itemId, mock].join('\n')

/** A browser may refuse to keep anything: then the journal is all there is. */
function attempt<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch {
    return null
  }
}

/**
 * The last keystrokes, kept at once: the journal takes a moment to be written, and a tab can be closed within it. There
 * is one draft at a time, and it goes when the journal has it.
 */
export const writeDraft = (place: DraftPlace, text: string) =>
  attempt(() => localStorage.setItem(key, JSON.stringify([print(place), text])))

export const dropDraft = () => attempt(() => localStorage.removeItem(key))

/** What was typed there and may not have reached the journal. */
export function readDraft(place: DraftPlace): string | null {
  const kept: unknown = attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null'))
  if (!Array.isArray(kept) || kept[0] !== print(place) || typeof kept[1] !== 'string') return null
  return kept[1]
}
