/**
 * Formulas of drawn questions differ in their numbers at most. A shape is the TeX with every number left out, so that
 * one MathML, made at build time, serves all draws: the numbers are written into it in the browser.
 */
const number = /\d+(?:\.\d+)?/g

export const shapeOf = (tex: string) => tex.replace(number, '#')

/** A formula, and the MathML that the build made of it. */
export interface BuiltFormula {
  readonly tex: string
  readonly mathml: string
}

/** By shape, every formula that the texts of a family can hold. */
export type Formulas = Readonly<Record<string, BuiltFormula>>

/** MathML of a formula: that of a formula of the same shape, with the numbers of this one. Undefined if none is known. */
export function mathmlOf(tex: string, formulas: Formulas): string | undefined {
  const built = formulas[shapeOf(tex)]
  return built && (built.tex === tex ? built.mathml : fillShape(built.mathml, tex))
}

function fillShape(mathml: string, tex: string): string {
  const numbers = tex.match(number) ?? []
  let at = 0
  return mathml.replace(/(<mn[^>]*>)[^<]*<\/mn>/g, (whole, opening: string) => {
    const digits = numbers[at++]
    return digits === undefined ? whole : `${opening}${digits}</mn>`
  })
}

/** The formulas in a text of Markdown, without their dollars. */
export const formulasIn = (text: string) => [...text.matchAll(/\$([^$]+)\$/g)].flatMap(([, tex]) => tex ?? [])

/** A run of a drawn text: all the Markdown that families use. */
export type TextRun = { readonly kind: 'text' | 'math' | 'strong' | 'code'; readonly text: string }

/** `a **b** $c$` in its runs. */
export function runsOf(text: string): TextRun[] {
  return text.split(/(\$[^$]+\$|\*\*[^*]+\*\*|`[^`]+`)/).flatMap((piece): TextRun[] => {
    if (piece === '') return []
    if (piece.startsWith('$') && piece.length > 1) return [{ kind: 'math', text: piece.slice(1, -1) }]
    if (piece.startsWith('**')) return [{ kind: 'strong', text: piece.slice(2, -2) }]
    return piece.startsWith('`') ? [{ kind: 'code', text: piece.slice(1, -1) }] : [{ kind: 'text', text: piece }]
  })
}
