import type { Card } from '@/lib/core/content/guide'
import type { InterviewItem } from '@/lib/core/content/interview'
import { GuideRow } from '../guide/guide-row'
import type { FamilyName } from './answer-links'
import { AnswerParts } from './answer-parts'
import { PractiseRubric } from './practise/practise-rubric'
import { SaidField } from './practise/said-field'
import { QuestionHead } from './question-head'
import { QuestionRail } from './question-rail'
import { QuestionTurns } from './question-turns'

export interface InterviewPlace {
  readonly item: InterviewItem
  /** The questions of its topic, in their order. */
  readonly siblings: readonly InterviewItem[]
  /** Title of the passage that teaches it. */
  readonly passageTitle: string
  readonly chapter: { readonly id: string; readonly number: number; readonly title: string }
  /** The topic that teaches the truth about the common mistake. */
  readonly mistakeTopic: string
  /** The cards that its rubric names. */
  readonly cards: readonly Pick<Card, 'id' | 'frontText'>[]
  readonly family: FamilyName | undefined
}

/** A question, and its answer once it is asked for. Folded by the browser itself: no script is needed to read it. */
export function InterviewPage({ place, reportUrl }: { place: InterviewPlace; reportUrl: string | undefined }) {
  const { item } = place
  const cards = place.cards.map(({ id, frontText }) => ({ id, frontText }))
  return (
    <div className="wrap guide flex-1">
      <QuestionRail place={place} />
      <article className="guide-article iv flex-1">
        <QuestionHead place={place} reportUrl={reportUrl} />
        <GuideRow>
          <SaidField itemId={item.id} label="Your answer, first" />
        </GuideRow>
        <details className="iv-answer fold">
          <summary className="btn btn-big">
            <span className="when-closed">Show the answer</span>
            <span className="when-open">Hide the answer</span>
          </summary>
          <AnswerParts
            place={place}
            rubric={<PractiseRubric item={{ id: item.id, rubric: item.rubric }} cards={cards} />}
          />
        </details>
        <QuestionTurns place={place} />
      </article>
    </div>
  )
}
