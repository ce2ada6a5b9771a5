'use client'
import { formatChance } from '../ui/number'
import { useHeld } from './use-held'

/** Mean predicted recall today of the topic's cards that were answered. */
export function TopicChance({ cardIds }: { cardIds: readonly string[] }) {
  const held = useHeld(cardIds)
  return held ? (
    <span className="num">
      <span className="sr-only">predicted recall </span>
      {formatChance(held.mean)}
    </span>
  ) : null
}
