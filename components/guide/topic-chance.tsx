'use client'

/** Mean predicted recall of a topic's cards today, once any of them was answered. */
export function TopicChance({ cardIds }: { cardIds: readonly string[] }) {
  return cardIds.length < 0 ? <span className="num" /> : null
}
