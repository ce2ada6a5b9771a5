import { Check, X } from 'lucide-react'
import type { Formulas } from '@/lib/core/content/formula-shape'
import type { Draw } from '@/lib/core/families/family'
import type { Verdict } from '@/lib/core/families/judge-number'
import { print } from '@/lib/core/families/number-text'
import { DrawnText } from './drawn-text'

/** What became of a typed number: right, or wrong with the wrong turn that leads to it, where one is known. */
export function NumberVerdict({ draw, verdict, formulas }: { draw: Draw; verdict: Verdict; formulas: Formulas }) {
  if (verdict.kind === 'unreadable') return <p className="quiz-said">{verdict.says}</p>
  if (verdict.kind === 'right')
    return (
      <p className="quiz-said yes">
        <Check className="icon" />
        <span>Right: {withUnit(draw)}.</span>
      </p>
    )
  return (
    <div className="quiz-said">
      <p className="no">
        <X className="icon" />
        <span>Not right.</span>
      </p>
      <p>
        {verdict.slip ? (
          <DrawnText text={verdict.slip.says} formulas={formulas} />
        ) : (
          'No wrong turn known here leads to this number. Try again, or look at the solution.'
        )}
      </p>
    </div>
  )
}

export const withUnit = ({ answer, decimals, unit }: Draw) => `${print(answer, decimals)}${unit ? ` ${unit}` : ''}`
