'use client'
import Link from 'next/link'
import { countOf, formatChance } from '../ui/number'
import type { Held } from './held'
import { useHeld } from './use-held'

/** What the learner holds of this topic today, and the way to its cards. */
export function TopicStatus({ topicId, cardIds }: { topicId: string; cardIds: readonly string[] }) {
  const held = useHeld(cardIds)
  return (
    <div className="note">
      <h2 className="h4">{held ? 'This topic, today' : 'Held of this topic'}</h2>
      {held ? (
        <p className="status">
          <b>{formatChance(held.mean)}</b> <span>{wordsFor(held, cardIds.length)}</span>
        </p>
      ) : (
        <p>Nothing is known yet. After your first answer the predicted recall stands here.</p>
      )}
      <p>
        <Link href={`/study?topics=${topicId}`}>Recall the cards of this topic</Link>
      </p>
    </div>
  )
}

function wordsFor({ chances, due }: Held, total: number): string {
  const range = `from ${formatChance(Math.min(...chances))} to ${formatChance(Math.max(...chances))}`
  const met =
    chances.length === 1
      ? `predicted recall of the one card of ${total} you have answered.`
      : `mean predicted recall, ${range}, of the ${chances.length} cards of ${total} you have answered.`
  return due === 0 ? `${met} None is due.` : `${met} ${countOf(due, 'card')} ${due === 1 ? 'is' : 'are'} due.`
}
