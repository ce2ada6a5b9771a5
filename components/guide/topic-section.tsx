import type { Card, Section } from '@/lib/core/content/guide'
import { Html } from '../ui/html'
import { MarginNote } from '../ui/margin-note'
import { CardRef } from './card-ref'
import { GuideBlock } from './guide-block'
import { GuideRow } from './guide-row'

/** A section of the page; in its margin stand the cards that ask about it, and its remarks. */
export function TopicSection({ section, cards }: { section: Section; cards: readonly Card[] }) {
  return (
    <GuideRow
      labelledBy={section.slug}
      notes={
        <>
          {cards.map((card) => (
            <CardRef key={card.id} card={card} />
          ))}
          {section.notes.map((note) => (
            <MarginNote key={note.title} title={note.title}>
              <Html html={note.html} />
            </MarginNote>
          ))}
        </>
      }
    >
      <Html as="h2" id={section.slug} html={section.titleHtml} />
      {section.blocks.map((block, index) => {
        const key = `${section.slug} ${index}`
        return <GuideBlock key={key} block={block} />
      })}
    </GuideRow>
  )
}
