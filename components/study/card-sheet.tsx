import Link from 'next/link'
import { useEffect, useRef } from 'react'
import type { Change } from '@/lib/core/content/change'
import type { Card } from '@/lib/core/content/guide'
import { labHref } from '../item/item-links'
import { Chip } from '../ui/chip'
import { Html } from '../ui/html'
import { Sheet } from '../ui/sheet'
import { ChangedNote } from './changed-note'

/** The card. What it asks stays in place when the answer comes; until then the answer is not in the page at all. */
export function CardSheet({
  card,
  answered,
  flagged,
  changed,
}: {
  card: Card
  answered: boolean
  flagged: boolean
  /** What was changed since the learner's last answer. */
  changed: readonly Change[]
}) {
  return (
    <article aria-label="Card">
      <div className="card-head">
        <div className="chips">
          <Chip href={`/guide/${card.topicId}`}>{`${card.topicNumber} ${card.topicTitle}`}</Chip>
          <Chip>{card.type}</Chip>
          <Chip>{card.level}</Chip>
          {flagged ? <Chip>flagged</Chip> : null}
        </div>
        <span className="tiny">{card.id}</span>
      </div>
      <Sheet stack className="card">
        <Question key={card.id} card={card} />
        {answered ? <Answer card={card} /> : null}
        {answered && changed.length > 0 ? <ChangedNote changed={changed} /> : null}
      </Sheet>
    </article>
  )
}

function Question({ card }: { card: Card }) {
  const heading = useRef<HTMLDivElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div ref={heading} tabIndex={-1} className="card-focus">
      <h1 className="sr-only">Question</h1>
      <Html className="card-question" html={card.frontHtml} />
    </div>
  )
}

function Answer({ card }: { card: Card }) {
  const start = useRef<HTMLDivElement>(null)
  useEffect(() => start.current?.focus({ preventScroll: true }), [])
  return (
    <div ref={start} tabIndex={-1} className="card-focus appear">
      <div className="card-turn" />
      <h2 className="sr-only">Answer</h2>
      <Html className="card-answer" html={card.backHtml} />
      <div className="card-source small">
        {card.noteHtml ? <Html html={card.noteHtml} /> : null}
        <p>
          {card.ref}
          {card.asOf ? `, as of ${card.asOf}` : ''}.{' '}
          <Link href={`/guide/${card.topicId}#${card.passage}`}>{`Read ${card.topicNumber}`}</Link>
          {card.lab ? (
            <>
              {' '}
              <Link href={labHref(card.lab, card.id)}>See it in a lab</Link>
            </>
          ) : null}
        </p>
      </div>
    </div>
  )
}
