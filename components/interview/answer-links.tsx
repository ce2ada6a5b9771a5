import Link from 'next/link'
import { labHref, passageHref } from '../item/item-links'
import { MarginNote } from '../ui/margin-note'
import type { InterviewPlace } from './interview-page'

export interface FamilyName {
  readonly id: string
  readonly title: string
}

/** Where the answer is taught, shown and trained. */
export function AnswerLinks({ place: { item, passageTitle, family } }: { place: InterviewPlace }) {
  return (
    <>
      <MarginNote title="Read it">
        <Link href={passageHref(item)} prefetch={false}>{`${item.topicNumber} ${passageTitle}`}</Link>
      </MarginNote>
      {item.lab ? (
        <MarginNote title="See it happen">
          <Link href={labHref(item.lab, item.id)} prefetch={false}>
            Run it in the lab
          </Link>
        </MarginNote>
      ) : null}
      {family ? (
        <MarginNote title="With other numbers">
          <Link href={`/quiz/families/${family.id}`} prefetch={false}>
            {family.title}
          </Link>
        </MarginNote>
      ) : null}
    </>
  )
}
