import type { Formulas } from '@/lib/core/content/formula-shape'
import { drawItem } from '@/lib/core/families/draw-item'
import type { Family } from '@/lib/core/families/family'
import { DrawnText } from './drawn-text'
import { withUnit } from './number-verdict'
import { WorkedSolution } from './worked-solution'

/** One question with its solution, for whoever reads without scripts. */
export function FamilyExample({ family, formulas }: { family: Family; formulas: Formulas }) {
  const draw = drawItem(family, 0)
  return (
    <noscript>
      <p className="small">New numbers are drawn by a script. This is one question with its solution.</p>
      <p className="stem">
        <DrawnText text={draw.stem} formulas={formulas} />
      </p>
      <details className="disclosure">
        <summary>The answer</summary>
        <p>{withUnit(draw)}</p>
        <WorkedSolution steps={draw.solution} formulas={formulas} />
      </details>
    </noscript>
  )
}
