import MiniSearch from 'minisearch'
import type { SearchEntry } from '@/lib/core/search/search-entry'
import { loadEntries } from './entries'

export interface Found {
  readonly entries: readonly SearchEntry[]
  /** Nothing holds the words as typed: these come nearest. */
  readonly nearest: boolean
  /** The words to mark in a title: those typed, or those they were taken for. */
  readonly words: readonly string[]
}
export type Search = (query: string) => Found

const atMost = { topic: 4, section: 3, lab: 2, card: 4, interview: 4 } as const
const kinds = ['topic', 'section', 'lab', 'card', 'interview'] as const

/** Finds entries whose words begin with what was typed; failing that, the nearest spellings. */
export function searchIn(entries: readonly SearchEntry[]): Search {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const index = new MiniSearch<SearchEntry>({ fields: ['title', 'number', 'text'] })
  index.addAll([...byId.values()])
  return (query) => {
    const exact = index.search(query, { prefix: true, combineWith: 'AND', boost: { title: 4, number: 4 } })
    const nearest = exact.length === 0
    const hits = nearest
      ? index.search(query, { prefix: true, fuzzy: (word) => (word.length > 3 ? 0.25 : false), boost: { title: 4 } })
      : exact
    const ranked = hits.flatMap((hit) => byId.get(hit.id) ?? [])
    return {
      entries: kinds.flatMap((kind) => ranked.filter((entry) => entry.kind === kind).slice(0, atMost[kind])),
      nearest,
      words: nearest ? [...new Set(hits.slice(0, 12).flatMap((hit) => hit.terms))] : query.split(/\s+/),
    }
  }
}

let building: Promise<Search> | undefined

/** Builds the index once per visit, when it is first asked for. */
export function loadSearch(): Promise<Search> {
  building ??= loadEntries().then(searchIn)
  building.catch(() => {
    building = undefined
  })
  return building
}
