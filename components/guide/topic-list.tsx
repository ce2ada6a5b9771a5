import Link from 'next/link'
import type { Chapter } from '@/lib/core/content/guide'

/** The topics of a chapter, a row each. */
export function TopicList({ chapter }: { chapter: Chapter }) {
  return (
    <ol>
      {chapter.topics.map((topic) => (
        <li key={topic.id}>
          <Link href={`/guide/${topic.id}`} prefetch={false}>
            <span className="num">{topic.number}</span>
            <span className="toc-title">{topic.title}</span>
            <span className="toc-about">{topic.lead}</span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
