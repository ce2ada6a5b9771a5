import type { Item, ItemPlace } from '@/lib/core/content/item'
import type { Misconception } from '@/lib/core/content/misconception'
import type { QuizEntry } from '@/lib/core/content/quiz-file'
import { resolveRef } from '@/lib/core/content/reference'
import type { ReferenceEntry } from '@/lib/core/content/reference-file'
import { renderChanges } from './changes'

/** What items point to by key or id. */
export interface Library {
  readonly works: ReadonlyMap<string, ReferenceEntry>
  readonly misconceptions: ReadonlyMap<string, Misconception>
}

type ItemEntry = Pick<QuizEntry, 'id' | 'passage' | 'level' | 'type' | 'map' | 'ref' | 'asOf' | 'lab' | 'changed'>

/** @throws one sentence when a reference is unknown */
export function itemOf(entry: ItemEntry, place: ItemPlace, { works }: Library): Item {
  const { id, passage, level, type, map, ref, asOf, lab } = entry
  return {
    ...{ ...place, id, passage, level, type, map, references: resolveRef(ref, works) },
    ...(asOf && { asOf }),
    ...(lab && { lab: { id: lab.id, ...(lab.preset && { preset: lab.preset }) } }),
    ...renderChanges(entry),
  }
}

/** @throws one sentence when there is no such misconception */
export function misconceptionOf(id: string, { misconceptions }: Library): Misconception {
  const found = misconceptions.get(id)
  if (!found) throw new Error(`no misconception has the id ${id}: add it to content/misconceptions.yaml`)
  return found
}

/** Runs a rendering, and names the item in what goes wrong. */
export function naming<Result>(what: string, render: () => Result): Result {
  try {
    return render()
  } catch (cause) {
    throw new Error(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
