import type { ReactNode } from 'react'
import { GuideRow } from '../guide/guide-row'
import { References } from '../item/references'
import { Html } from '../ui/html'
import { ScrollBox } from '../ui/scroll-box'
import { AnswerLinks } from './answer-links'
import { CodeRun } from './code-run'
import { Derivation } from './derivation'
import { FollowUps } from './follow-ups'
import type { InterviewPlace } from './interview-page'
import { Pair } from './pair'

/** The answer in its parts: the sentence first, the sources last. */
export function AnswerParts({
  place,
  rubric,
  asked = 0,
}: {
  place: InterviewPlace
  /** Stands beside the sentence. */
  rubric: ReactNode
  /** Follow-ups that were asked already. */
  asked?: number
}) {
  const { item } = place
  return (
    <>
      <GuideRow notes={rubric}>
        <h2 className="h4">In one sentence</h2>
        <Html className="iv-thesis" html={item.thesisHtml} />
        {item.stepsHtml ? <Derivation stepsHtml={item.stepsHtml} /> : null}
        <h2>A full answer</h2>
        <ScrollBox label="A full answer" className="read iv-full scroll" html={item.answerHtml} />
        {item.code ? <CodeRun code={item.code} /> : null}
      </GuideRow>
      <GuideRow>
        <Pair weakHtml={item.weakHtml} mistake={item.mistake} mistakeTopic={place.mistakeTopic} />
        {item.contestedHtml ? (
          <>
            <h2>Where the field disagrees</h2>
            <Html className="read" html={item.contestedHtml} />
          </>
        ) : null}
        <FollowUps followUps={item.followUps} asked={asked} />
      </GuideRow>
      <GuideRow notes={<AnswerLinks place={place} />}>
        <h2 className="h4 mb-2">Where to look it up</h2>
        <References references={item.references} />
      </GuideRow>
    </>
  )
}
