'use client'
import Link from 'next/link'

export function TopicStatus({ topicId }: { topicId: string; cardIds: readonly string[] }) {
  return (
    <div className="note">
      <p>
        <Link href={`/study?topics=${topicId}`}>Recall the cards of this topic</Link>
      </p>
    </div>
  )
}
