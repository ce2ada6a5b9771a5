import { type BuiltFormula, type Formulas, formulasIn, shapeOf } from '@/lib/core/content/formula-shape'
import { drawItem } from '@/lib/core/families/draw-item'
import type { Family } from '@/lib/core/families/family'
import { renderMath } from './math'

/** Draws so many: a formula that stands in one of many draws only is met as well. */
const seeds = 60

/** Every formula that a family's questions, hints and solutions can hold. */
export function formulasOf(family: Family): Formulas {
  const formulas: Record<string, BuiltFormula> = {}
  for (let seed = 0; seed < seeds; seed++) {
    const { stem, solution, slips } = drawItem(family, seed)
    for (const tex of [stem, ...solution, ...slips.map(({ says }) => says)].flatMap(formulasIn))
      formulas[shapeOf(tex)] ??= { tex, mathml: renderMath(tex, { display: false }) }
  }
  return formulas
}
