import { ArrowLeft, ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { Topic } from '@/lib/core/content/guide'

/** On to the neighbouring topics, across chapters too. */
export function Turns({ before, after }: { before: Topic | undefined; after: Topic | undefined }) {
  return (
    <nav className="turns" aria-label="Neighbouring topics">
      {before ? (
        <Link href={`/guide/${before.id}`} rel="prev">
          <ArrowLeft className="icon" />
          <Name topic={before} />
        </Link>
      ) : null}
      {after ? (
        <Link href={`/guide/${after.id}`} rel="next">
          <Name topic={after} />
          <ArrowRight className="icon" />
        </Link>
      ) : null}
    </nav>
  )
}

function Name({ topic }: { topic: Topic }) {
  return (
    <span>
      <span className="num">{topic.number}</span> <span>{topic.title}</span>
    </span>
  )
}
