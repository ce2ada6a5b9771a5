import type { Item } from '@/lib/core/content/item'
import type { MissedPassage } from './to-read'

type Asked = Pick<Item, 'topicId' | 'topicNumber' | 'topicTitle' | 'passage'>

/** The passages of what was not all right, the most missed first. */
export function missedPassages(
  counted: readonly { readonly question: Asked; readonly right: number }[],
  titles: Readonly<Record<string, string>>,
): readonly MissedPassage[] {
  const passages = new Map<string, MissedPassage>()
  for (const { question, right } of counted) {
    if (right >= 1) continue
    const { topicId, topicNumber, topicTitle, passage } = question
    const id = `${topicId}#${passage}`
    const missed = (passages.get(id)?.missed ?? 0) + 1
    passages.set(id, { id, topicNumber, title: titles[id] ?? topicTitle, missed })
  }
  return [...passages.values()].sort((one, other) => other.missed - one.missed)
}
