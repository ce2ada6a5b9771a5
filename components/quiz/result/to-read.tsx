import Link from 'next/link'
import { printChoice } from '../../study/study-choice'
import { ButtonLink } from '../../ui/button'
import { countOf } from '../../ui/number'

export interface MissedPassage {
  /** `chapter/topic#slug` */
  readonly id: string
  readonly topicNumber: string
  readonly title: string
  readonly missed: number
}

/** The passages that teach what was missed, and the way to recall their cards today. */
export function ToRead({ passages }: { passages: readonly MissedPassage[] }) {
  if (passages.length === 0)
    return (
      <section aria-labelledby="to-read">
        <h2 id="to-read">What to read</h2>
        <p>Nothing was missed. Another draw asks what this one did not.</p>
      </section>
    )
  return (
    <section aria-labelledby="to-read">
      <h2 id="to-read">What to read</h2>
      <ul className="quiz-read">
        {passages.map(({ id, topicNumber, title, missed }) => (
          <li key={id}>
            <span className="num">{topicNumber}</span>
            <Link href={`/guide/${id}`} prefetch={false}>
              {title}
            </Link>
            <span className="tiny">{countOf(missed, 'question')} missed</span>
          </li>
        ))}
      </ul>
      <p className="small">
        What was missed can be recalled today: the cards of {passages.length === 1 ? 'this passage' : 'these passages'},
        whether they are due or not.
      </p>
      <ButtonLink look="line" href={printChoice({ kind: 'passages', passages: new Set(passages.map(({ id }) => id)) })}>
        Put them into today’s study
      </ButtonLink>
    </section>
  )
}
