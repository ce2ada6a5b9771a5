import Link from 'next/link'
import type { Chapter } from '@/lib/core/content/guide'

/** The chapters of the guide, a row each. */
export function ChapterList({ chapters }: { chapters: readonly Chapter[] }) {
  return (
    <ol>
      {chapters.map((chapter) => (
        <li key={chapter.id}>
          <Link href={`/guide/${chapter.id}`} prefetch={false}>
            <span className="num">{chapter.number}</span>
            <span className="toc-title">{chapter.title}</span>
            <span className="toc-about">{chapter.summary}</span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
