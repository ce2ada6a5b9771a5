import Link from 'next/link'
import type { Card, Section } from '@/lib/core/content/guide'
import type { InterviewItem } from '@/lib/core/content/interview'
import type { Reference } from '@/lib/core/content/reference'
import { ItemChips } from '../item/item-chips'
import { labHref, passageHref } from '../item/item-links'
import { ItemMargin } from '../item/item-margin'
import { References } from '../item/references'
import { ButtonLink } from '../ui/button'
import { Html } from '../ui/html'
import { inlineHtml } from '../ui/inline-html'
import { MarginNote } from '../ui/margin-note'
import { Sheet } from '../ui/sheet'
import { CardStanding } from './card-standing'

/** One card by itself: the question, the answer on demand, and where it comes from. */
export function CardFace({ card, section }: { card: Card; section: Section | undefined }) {
  return (
    <article>
      <ItemChips item={card} />
      <Sheet stack className="card">
        <Html as="h1" className="card-question" html={inlineHtml(card.frontHtml)} />
        <details className="card-reveal fold">
          <summary className="btn btn-big">
            <span className="when-closed">Show answer</span>
            <span className="when-open">Hide answer</span>
          </summary>
          <div className="card-turn appear" />
          <Html className="card-answer" html={card.backHtml} />
          {card.noteHtml ? <Html className="small card-source" html={card.noteHtml} /> : null}
          <p className="small card-source">{card.ref}</p>
        </details>
      </Sheet>
      <div className="actions mt-8">
        {section ? (
          <ButtonLink look="line" href={passageHref(card)}>
            {`Read ${card.topicNumber}, ${section.titleText}`}
          </ButtonLink>
        ) : null}
        {card.lab ? (
          <ButtonLink look="line" href={labHref(card.lab, card.id)}>
            See it in the lab
          </ButtonLink>
        ) : null}
        <ButtonLink look="quiet" href={`/study?topics=${card.topicId}`}>
          Recall the cards of this topic
        </ButtonLink>
      </div>
    </article>
  )
}

export function CardMargin({
  card,
  references,
  asked,
  reportUrl,
}: {
  card: Card
  references: readonly Reference[]
  /** Interview questions of whose answers this card carries a point. */
  asked: readonly Pick<InterviewItem, 'id' | 'questionText'>[]
  reportUrl: string | undefined
}) {
  return (
    <>
      <CardStanding cardId={card.id} />
      <MarginNote title="Where to look it up" level="h2">
        <References references={references} />
      </MarginNote>
      {asked.length > 0 ? (
        <MarginNote title="Interviewers ask" level="h2">
          <ul className="sources small">
            {asked.map(({ id, questionText }) => (
              <li key={id}>
                <Link href={`/interview/${id}`} prefetch={false}>
                  {questionText}
                </Link>
              </li>
            ))}
          </ul>
        </MarginNote>
      ) : null}
      <ItemMargin item={card} title="This card" text={`${card.frontText} ${card.backText}`} reportUrl={reportUrl} />
    </>
  )
}
