import Link from 'next/link'
import type { InterviewPlace } from './interview-page'

/** The questions of the topic, left of the page. */
export function QuestionRail({ place: { item, siblings } }: { place: InterviewPlace }) {
  return (
    <nav className="rail iv-rail" aria-label={`Questions on ${item.topicTitle}`}>
      <Link className="rail-title" href={`/interview#${item.topicId}`}>
        <span className="num">{item.topicNumber}</span> {item.topicTitle}
      </Link>
      <ol>
        {siblings.map(({ id, questionText }, at) => (
          <li key={id}>
            <Link
              href={`/interview/${id}`}
              prefetch={false}
              {...(id === item.id ? { 'aria-current': 'page' as const } : {})}
            >
              <span className="num">{at + 1}</span>
              <span>{questionText}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
