import Link from 'next/link'
import type { Card } from '@/lib/core/content/guide'
import { CardGauge } from './card-gauge'

/** A card in the margin of what it asks about: its question, and how well it is held. */
export function CardRef({ card }: { card: Card }) {
  return (
    <div className="note">
      <Link className="ref" href={`/cards/${card.id}`} prefetch={false}>
        <CardGauge cardId={card.id} />
        <span className="ref-question">{card.frontText}</span>
      </Link>
    </div>
  )
}
