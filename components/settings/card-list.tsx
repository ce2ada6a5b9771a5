import Link from 'next/link'
import type { Card } from '@/lib/core/content/guide'

export interface CardAction {
  readonly label: string
  readonly run: (itemId: string) => void
}

/** Cards by their questions, each with one thing that can be done to it. A card that left the guide keeps its id. */
export function CardList({
  title,
  itemIds,
  cards,
  action,
}: {
  title: string
  itemIds: readonly string[]
  cards: readonly Card[]
  action: CardAction
}) {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return (
    <div>
      <h3>{title}</h3>
      <ul className="card-list">
        {itemIds.map((itemId) => {
          const card = byId.get(itemId)
          return (
            <li key={itemId}>
              {card ? (
                <span>
                  <Link href={`/cards/${itemId}`}>{card.frontText}</Link>{' '}
                  <span className="tiny">{card.topicTitle}</span>
                </span>
              ) : (
                <span>{itemId}</span>
              )}
              <button className="word" type="button" onClick={() => action.run(itemId)}>
                {action.label}
                <span className="sr-only"> {card?.frontText ?? itemId}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
