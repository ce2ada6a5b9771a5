import { Check, X } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { type MockPlan, printMock } from '@/lib/core/interview/mock-plan'
import { saidOf } from '@/lib/core/interview/mock-run'
import type { InterviewAnswered } from '@/lib/core/journal/learner-state'
import { useJournal } from '../../journal/use-journal'
import { printClock } from '../../quiz/run/use-time'
import { Html } from '../../ui/html'
import { PointCards } from '../point-cards'
import type { PooledQuestion } from './mock-pool'
import { useInterviewPlace } from './use-mock-files'

/** One answered question in the report: what was said, what a listener heard, what was left out. */
export function ReportQuestion({
  number,
  question,
  answer,
  plan,
}: {
  number: number
  question: PooledQuestion
  answer: InterviewAnswered
  plan: MockPlan
}) {
  const { state } = useJournal()
  const load = useInterviewPlace(question.id)
  const text = saidOf(state.said, question.id, printMock(plan))
  const place = load.status === 'ready' ? load.value : null
  return (
    <section className="iv-report" aria-label={`Question ${number}`}>
      <h3>
        <span className="num">{number}</span>{' '}
        <Link href={`/interview/${question.id}`} prefetch={false}>
          {question.questionText}
        </Link>
      </h3>
      <p className="small">
        {`${answer.ticked.length + answer.followed.length} of ${answer.points + answer.followUps} points, ${printClock(answer.durationMs ?? 0)} min`}
      </p>
      {text ? <blockquote className="iv-said">{text}</blockquote> : null}
      {load.status === 'failed' ? (
        <p className="small">The points could not be loaded: open this report again with a line.</p>
      ) : null}
      <ul className="iv-rubric">
        {place?.item.rubric.map((point, at) => (
          <Point key={point.pointText} isHeard={answer.ticked.includes(at)}>
            <Html html={point.pointHtml} />
            {answer.ticked.includes(at) ? null : <PointCards ids={point.cards} cards={place.cards} />}
          </Point>
        ))}
        {place?.item.followUps.slice(0, answer.followUps).map(({ questionHtml }, at) => (
          <Point key={questionHtml} isHeard={answer.followed.includes(at)}>
            <Html html={questionHtml} />
          </Point>
        ))}
      </ul>
    </section>
  )
}

function Point({ isHeard, children }: { isHeard: boolean; children: ReactNode }) {
  return (
    <li className="iv-point">
      {isHeard ? <Check className="icon yes" aria-label="said" /> : <X className="icon no" aria-label="left out" />}
      <div>{children}</div>
    </li>
  )
}
