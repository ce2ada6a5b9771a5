import Link from 'next/link'
import type { Chapter, Topic } from '@/lib/core/content/guide'
import { Html } from '../ui/html'
import { MarginNote } from '../ui/margin-note'
import { countOf } from '../ui/number'
import { Crumb } from './crumb'
import { TopicStatus } from './topic-status'

export function TopicHead({
  topic,
  chapter,
  prerequisites,
}: {
  topic: Topic
  chapter: Chapter
  prerequisites: readonly Topic[]
}) {
  return (
    <header className="guide-row guide-head">
      <div className="guide-main">
        <Crumb
          steps={[
            { href: '/guide', name: 'Guide' },
            { href: `/guide/${chapter.id}`, name: `${chapter.number} ${chapter.title}` },
          ]}
        />
        <h1>
          <span className="num hang">{topic.number}</span> {topic.title}
        </h1>
        <p className="lead">{topic.lead}</p>
        <p className="meta">
          <span>{topic.minutes} min</span>
          <span>{countOf(topic.cards.length, 'card')}</span>
          {topic.labs.length > 0 ? <span>{countOf(topic.labs.length, 'lab')}</span> : null}
          {prerequisites.length > 0 ? (
            <span>
              Read first:{' '}
              {prerequisites.map((before, index) => (
                <span key={before.id}>
                  {index > 0 ? ', ' : ''}
                  <Link href={`/guide/${before.id}`} prefetch={false}>
                    {before.number} {before.title}
                  </Link>
                </span>
              ))}
            </span>
          ) : null}
        </p>
        <Html className="read" html={topic.openingHtml} />
      </div>
      <div className="guide-notes">
        <TopicStatus topicId={topic.id} cardIds={topic.cards.map((card) => card.id)} />
        <MarginNote title="On this page">
          <ol>
            {topic.sections.map((section) => (
              <li key={section.slug}>
                <a href={`#${section.slug}`}>{section.titleText}</a>
              </li>
            ))}
            <li>
              <a href="#ask-yourself">Ask yourself</a>
            </li>
          </ol>
        </MarginNote>
      </div>
    </header>
  )
}
