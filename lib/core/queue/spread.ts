import type { QueueItem } from './item'

function mostFrequent(counts: ReadonlyMap<string, number>, without: string | undefined) {
  let [topic, count]: [string | undefined, number] = [undefined, 0]
  for (const [name, n] of counts) if (name !== without && n > count) [topic, count] = [name, n]
  return { topic, count }
}

/**
 * The same items, as near to their order as can be, with as few as possible right behind one of their own topic: a
 * sibling's answer still in mind makes the next recall too easy.
 */
export function spreadTopics<Item extends QueueItem>(items: readonly Item[]): Item[] {
  const left = [...items]
  const counts = new Map<string, number>()
  for (const { topicId } of left) counts.set(topicId, (counts.get(topicId) ?? 0) + 1)

  const spread: Item[] = []
  while (left.length > 0) {
    const lastTopic = spread.at(-1)?.topicId
    const { topic, count } = mostFrequent(counts, lastTopic)
    // From here on the largest topic fills every second place, or its cards end up side by side.
    const mustTake = count > left.length - count ? topic : undefined
    const fits = ({ topicId }: Item) => (mustTake ? topicId === mustTake : topicId !== lastTopic)
    const [taken] = left.splice(Math.max(0, left.findIndex(fits)), 1)
    if (!taken) break
    counts.set(taken.topicId, (counts.get(taken.topicId) ?? 1) - 1)
    spread.push(taken)
  }
  return spread
}
