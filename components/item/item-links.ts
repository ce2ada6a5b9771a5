import type { Item } from '@/lib/core/content/item'
import type { LabLink } from '@/lib/core/content/lab-link'

/** The passage of the guide that teaches an item. */
export const passageHref = ({ topicId, passage }: Pick<Item, 'topicId' | 'passage'>) => `/guide/${topicId}#${passage}`

/** The page of a card, a quiz item or an interview question, as its id tells them apart. */
export function itemHref(id: string): string {
  if (/-i\d+$/.test(id)) return `/interview/${id}`
  return /-q\d+$/.test(id) ? `/quiz/items/${id}` : `/cards/${id}`
}

/** A lab at the preset that shows the thing best, with the item that the learner comes from. */
export function labHref({ id, preset }: LabLink, from?: string): string {
  const query = new URLSearchParams({ ...(preset && { preset }), ...(from && { from }) })
  return query.size > 0 ? `/labs/${id}?${query}` : `/labs/${id}`
}
