import type { SearchEntry } from '@/lib/core/search/search-entry'

let loading: Promise<readonly SearchEntry[]> | undefined

/** The list of everything there is, fetched once per visit. A failed fetch is tried anew the next time. */
export function loadEntries(): Promise<readonly SearchEntry[]> {
  loading ??= fetchEntries()
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

async function fetchEntries(): Promise<readonly SearchEntry[]> {
  const response = await fetch('/content/search.json')
  if (!response.ok) throw new Error(`search.json: ${response.status}`)
  return response.json()
}
