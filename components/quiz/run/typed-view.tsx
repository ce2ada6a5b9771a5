import type { Formulas } from '@/lib/core/content/formula-shape'
import { judgeNumber } from '@/lib/core/families/judge-number'
import { tolerancePhrase } from '@/lib/core/families/tolerance'
import type { ClozeQuestion, NumberQuestion } from '@/lib/core/quiz/question'
import { Field } from '../../ui/field'
import { Html } from '../../ui/html'
import { OptionSign } from '../item/option-sign'
import { DrawnText } from '../number/drawn-text'
import { withUnit } from '../number/number-verdict'
import { WorkedSolution } from '../number/worked-solution'

interface TypedProps {
  readonly question: NumberQuestion | ClozeQuestion
  readonly formulas: Formulas
  readonly typed: string
  readonly right: number
  readonly judged: boolean
  readonly onType: (typed: string) => void
}

/** A field for a number or for hidden words; once judged, what was typed, what is right, and the way to it. */
export function TypedView(props: TypedProps) {
  const { question, typed, judged, onType } = props
  if (judged) return <TypedFeedback {...props} />
  const unit = question.kind === 'number' ? question.draw.unit : undefined
  return (
    <div className="quiz-typed">
      <Field
        label="Your answer"
        aside={unit ? <span className="font-normal text-ink-2">in {unit}</span> : undefined}
        hint={question.kind === 'number' ? tolerancePhrase(question.draw) : undefined}
        autoFocus
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </div>
  )
}

function TypedFeedback({ question, formulas, typed, right }: TypedProps) {
  const verdict = question.kind === 'number' ? judgeNumber(question.draw, typed) : null
  return (
    <>
      <div className="opts">
        {typed.trim() ? (
          <p className={`opt quiz-said-line ${right === 1 ? 'opt-right' : 'opt-wrong'}`}>
            <span className="opt-text">{typed}</span>
            <OptionSign right={right === 1}>{right === 1 ? 'Your answer, right' : 'Your answer'}</OptionSign>
          </p>
        ) : null}
        {right === 1 ? null : (
          <p className="opt quiz-said-line opt-right">
            <span className="opt-text">
              {question.kind === 'number' ? withUnit(question.draw) : question.accepts[0]}
            </span>
            <OptionSign right>The answer</OptionSign>
          </p>
        )}
      </div>
      {verdict?.kind === 'wrong' && verdict.slip ? (
        <p className="quiz-slip">
          <DrawnText text={verdict.slip.says} formulas={formulas} />
        </p>
      ) : null}
      {question.kind === 'number' ? (
        <WorkedSolution steps={question.draw.solution} formulas={formulas} />
      ) : (
        <Html className="card-answer quiz-whole" html={question.backHtml} />
      )}
    </>
  )
}
