import Link from 'next/link'
import type { InterviewPlace } from './interview-page'

/** The cards that carry a point of a rubric. */
export function PointCards({ ids, cards }: { ids: readonly string[]; cards: InterviewPlace['cards'] }) {
  if (ids.length === 0) return null
  return (
    <p className="tiny">
      {cards
        .filter(({ id }) => ids.includes(id))
        .map(({ id, frontText }) => (
          <Link key={id} href={`/cards/${id}`} prefetch={false} title={frontText}>
            {id}
          </Link>
        ))}
    </p>
  )
}
