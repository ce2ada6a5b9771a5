import type { Change } from '@/lib/core/content/change'
import type { ChangeEntry } from '@/lib/core/content/item-fields'
import { renderMarkdown } from './markdown'

/** The changes of an entry, ready to be spread into an item: nothing when there are none. */
export function renderChanges(entry: { readonly changed?: readonly ChangeEntry[] | undefined }): {
  changed?: readonly Change[]
} {
  if (!entry.changed) return {}
  return { changed: entry.changed.map(({ on, what }) => ({ on, whatHtml: renderMarkdown(what) })) }
}
