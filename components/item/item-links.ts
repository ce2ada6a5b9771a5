import type { Item } from '@/lib/core/content/item'

/** The passage of the guide that teaches an item. */
export const passageHref = ({ topicId, passage }: Pick<Item, 'topicId' | 'passage'>) => `/guide/${topicId}#${passage}`

/** The lab that shows the answer, with the preset that shows it best and the way back. */
export function labHref({ id, preset }: NonNullable<Item['lab']>, from: string): string {
  const query = new URLSearchParams({ ...(preset && { preset }), from })
  return `/labs/${id}?${query}`
}
