import type { Formulas } from '@/lib/core/content/formula-shape'
import { DrawnText } from './drawn-text'

/** The way to the number, a step a line. */
export function WorkedSolution({ steps, formulas }: { steps: readonly string[]; formulas: Formulas }) {
  return (
    <ol className="worked">
      {steps.map((step) => (
        <li key={step} className="opt-text">
          <DrawnText text={step} formulas={formulas} />
        </li>
      ))}
    </ol>
  )
}
