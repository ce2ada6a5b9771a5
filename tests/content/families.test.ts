import { expect, test } from 'vitest'
import { renderMath } from '@/lib/content/math'
import { drawItem } from '@/lib/core/families/draw-item'
import { families } from '@/lib/core/families/families'

// Three draws of each family go through the whole corpus check; these find the formulas of its rarer kinds.
test('every formula of every kind of draw parses', () => {
  const texts = families.flatMap((family) =>
    Array.from({ length: 40 }, (_, seed) => drawItem(family, seed)).flatMap(({ stem, solution, slips }) => [
      stem,
      ...solution,
      ...slips.map(({ says }) => says),
    ]),
  )
  expect(texts.filter((text) => (text.match(/\$/g)?.length ?? 0) % 2 > 0)).toEqual([])
  const formulas = new Set(texts.flatMap((text) => [...text.matchAll(/\$([^$]+)\$/g)].map(([, tex = '']) => tex)))
  expect(formulas.size).toBeGreaterThan(50)
  for (const tex of formulas) expect(() => renderMath(tex, { display: false }), tex).not.toThrow()
})
