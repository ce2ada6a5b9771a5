import Link from 'next/link'
import type { Card, Section } from '@/lib/core/content/guide'
import type { InterviewItem } from '@/lib/core/content/interview'
import type { Reference } from '@/lib/core/content/reference'
import { Changes } from '../item/changes'
import { labHref } from '../item/item-links'
import { References } from '../item/references'
import { ReportLink } from '../item/report-link'
import { ButtonLink } from '../ui/button'
import { Chip } from '../ui/chip'
import { Facts } from '../ui/facts'
import { Html } from '../ui/html'
import { MarginNote } from '../ui/margin-note'
import { Sheet } from '../ui/sheet'
import { CardStanding } from './card-standing'

/** One card by itself: the question, the answer on demand, and where it comes from. */
export function CardFace({ card, section }: { card: Card; section: Section | undefined }) {
  return (
    <article>
      <div className="flex flex-wrap items-center justify-between gap-2 mb-3">
        <div className="chips">
          <Chip href={`/guide/${card.topicId}`}>{`${card.topicNumber} ${card.topicTitle}`}</Chip>
          <Chip>{card.type}</Chip>
          <Chip>{card.level}</Chip>
        </div>
        <span className="tiny">{card.id}</span>
      </div>
      <Sheet stack className="card">
        <Html as="h1" className="card-question" html={card.frontHtml.replace(/^<p>|<\/p>$/g, '')} />
        <details className="card-reveal">
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
          <ButtonLink look="line" href={`/guide/${card.topicId}#${section.slug}`}>
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
      <MarginNote title="This card" level="h2">
        <Facts
          facts={[
            { name: 'Level', value: card.level },
            { name: 'Type', value: card.type },
            ...(card.asOf ? [{ name: 'As of', value: card.asOf }] : []),
            { name: 'On the map', value: card.map.length > 0 ? card.map.join(', ') : 'not yet' },
          ]}
        />
      </MarginNote>
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
      {card.changed ? (
        <MarginNote title="What changed" level="h2">
          <Changes changed={card.changed} />
        </MarginNote>
      ) : null}
      <ReportLink reportUrl={reportUrl} id={card.id} text={`${card.frontText} ${card.backText}`} />
    </>
  )
}
