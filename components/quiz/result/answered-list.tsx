import type { Formulas } from '@/lib/core/content/formula-shape'
import type { QuizAnswered } from '@/lib/core/journal/learner-state'
import { answerOf } from '@/lib/core/quiz/answer'
import type { Question } from '@/lib/core/quiz/question'
import { Disclosure } from '../../ui/disclosure'
import { Html } from '../../ui/html'
import { verdictWords } from '../credit-words'
import { OptionSign } from '../item/option-sign'
import { DrawnText } from '../number/drawn-text'
import { QuestionBody } from '../run/question-body'
import { sureWords } from '../run/sure-choice'

/** Every question with what was answered; its feedback opens under it. */
export function AnsweredList({
  counted,
  formulas,
  seed,
}: {
  counted: readonly {
    readonly question: Question
    readonly answered: QuizAnswered | undefined
    readonly right: number
  }[]
  formulas: Formulas
  seed: string
}) {
  return (
    <section aria-labelledby="answered">
      <h2 id="answered">Question by question</h2>
      <ol className="quiz-answered">
        {counted.map(({ question, answered, right }, at) => (
          <li key={question.id}>
            <div className="quiz-asked" id={`question-${at + 1}`}>
              <Asked question={question} formulas={formulas} />
            </div>
            <p className="small quiz-came">
              <OptionSign right={right === 1}>{answered ? verdictWords(right) : 'Not reached in time.'}</OptionSign>
              {answered?.sure ? <span>You said: {sureWords[answered.sure].toLowerCase()}.</span> : null}
            </p>
            <Disclosure className="small" summary="The answer, and why">
              <QuestionBody
                {...{ question, formulas, seed }}
                answer={answered ? answerOf(answered.response) : { kind: 'passed' }}
                judged
                headingId={`question-${at + 1}`}
              />
            </Disclosure>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Asked({ question, formulas }: { question: Question; formulas: Formulas }) {
  if (question.kind === 'number') return <DrawnText text={question.draw.stem} formulas={formulas} />
  return <Html html={question.kind === 'cloze' ? question.frontHtml : question.stemHtml} />
}
