import { ArrowLeft, ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { GuideRow } from '../guide/guide-row'
import type { InterviewPlace } from './interview-page'

/** On to the neighbouring questions of the topic. */
export function QuestionTurns({ place: { item, siblings } }: { place: InterviewPlace }) {
  const at = siblings.findIndex(({ id }) => id === item.id)
  const [before, after] = [siblings[at - 1], siblings[at + 1]]
  return (
    <GuideRow>
      <nav className="turns" aria-label="Questions of this topic">
        {before ? (
          <Link href={`/interview/${before.id}`} rel="prev">
            <ArrowLeft className="icon" />
            <span>
              <span>Question before</span>
            </span>
          </Link>
        ) : null}
        {after ? (
          <Link href={`/interview/${after.id}`} rel="next">
            <span>
              <span>Next question</span>
            </span>
            <ArrowRight className="icon" />
          </Link>
        ) : null}
      </nav>
    </GuideRow>
  )
}
