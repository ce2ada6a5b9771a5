import { expect, test } from 'vitest'
import { formulasIn, mathmlOf, runsOf } from '@/lib/core/content/formula-shape'
import { drawItem } from '@/lib/core/families/draw-item'
import { families } from '@/lib/core/families/families'
import { formulasOf } from './formulas'
import { renderMarkdown } from './markdown'
import { renderMath } from './math'

const drawn = families.flatMap((family) => [101, 202, 303, 404].map((seed) => ({ family, ...drawItem(family, seed) })))
const textsOf = ({ stem, solution, slips }: (typeof drawn)[number]) => [
  stem,
  ...solution,
  ...slips.map(({ says }) => says),
]

test('every formula of a new draw is what the build would have made of it', () => {
  const known = new Map(families.map((family) => [family.id, formulasOf(family)]))
  for (const draw of drawn)
    for (const tex of textsOf(draw).flatMap(formulasIn)) {
      const mathml = mathmlOf(tex, known.get(draw.familyId) ?? {})
      expect(mathml, `${draw.address}: ${tex}`).toBe(renderMath(tex, { display: false }))
    }
})

const wordsIn = (html: string) =>
  html
    .replace(/<math[\s\S]*?<\/math>/g, '∎')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x3C;/g, '<')
    .replace(/&#x26;/g, '&')
    .trim()

test('the runs of a drawn text say what its Markdown says', () => {
  for (const text of drawn.flatMap(textsOf)) {
    const said = runsOf(text).map(({ kind, text: words }) => (kind === 'math' ? '∎' : words))
    expect(said.join('').trim()).toBe(wordsIn(renderMarkdown(text)))
  }
})
