import Link from 'next/link'
import type { Chapter } from '@/lib/core/content/guide'
import { TopicChance } from './topic-chance'

/** The topics of the chapter, left of the page, each with what is recalled of it. */
export function Rail({ chapter, topicId }: { chapter: Chapter; topicId?: string }) {
  return (
    <nav className="rail" aria-label={`Chapter ${chapter.number}`}>
      <Link className="rail-title" href={`/guide/${chapter.id}`}>
        <span className="num">{chapter.number}</span> {chapter.title}
      </Link>
      <ol>
        {chapter.topics.map((topic) => (
          <li key={topic.id}>
            <Link
              href={`/guide/${topic.id}`}
              prefetch={false}
              {...(topic.id === topicId ? { 'aria-current': 'page' as const } : {})}
            >
              <span className="num">{topic.number}</span>
              <span>{topic.title}</span>
              <TopicChance cardIds={topic.cards.map((card) => card.id)} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
