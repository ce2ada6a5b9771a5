import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawItem } from './draw-item'
import { families } from './families'
import { judgeNumber } from './judge-number'
import { print } from './number-text'
import { marginAround } from './tolerance'

const seeds = fc.integer({ min: 0, max: 2 ** 40 })
const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const leastWords = (text: string) => text.trim().split(/\s+/).length

describe.each(families.map((family) => [family.id, family] as const))('%s', (id, family) => {
  test('draws 500 questions, each with a finite key and slips that lead elsewhere', () => {
    const spoilt = Array.from({ length: 500 }, (_, seed) => drawItem(family, seed)).filter((draw) => {
      const values = [draw.answer, ...draw.slips.map(({ value }) => value)]
      const gaps = draw.slips.map(({ value }) => Math.abs(value - draw.answer) - marginAround(draw.answer, draw))
      const isWhole = draw.tolerance.kind === 'exact'
      return (
        !values.every(isWhole ? Number.isSafeInteger : Number.isFinite) ||
        Math.min(...gaps) <= 0 ||
        new Set(values.map((value) => print(value, draw.decimals))).size < values.length
      )
    })
    expect(spoilt).toEqual([])
  })

  test('says the same to the same seed, and not the same to all', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(drawItem(family, seed)).toEqual(drawItem(family, seed))
      }),
      { numRuns: 10 },
    )
    expect(new Set(Array.from({ length: 40 }, (_, seed) => drawItem(family, seed).stem)).size).toBeGreaterThan(10)
  })

  test('asks in at most 80 words, and shows the key at the end of the way', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { stem, answer, decimals, solution } = drawItem(family, seed)
        expect(words(stem), stem).toBeLessThanOrEqual(80)
        expect(stem).toMatch(/\?( \([^)]*\))?$/)
        expect(solution.at(-1)).toContain(`**${print(answer, decimals)}**`)
        for (const text of [stem, ...solution]) expect(text).not.toMatch(/NaN|undefined|Infinity|\d\.\d{7}/)
      }),
      { numRuns: 40 },
    )
  })

  test('explains two to four slips in a sentence each, and knows them again when typed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const draw = drawItem(family, seed)
        expect(draw.slips.length).toBeGreaterThanOrEqual(2)
        expect(draw.slips.length).toBeLessThanOrEqual(4)
        expect(new Set(draw.slips.map((entry) => entry.id)).size).toBe(draw.slips.length)
        expect(judgeNumber(draw, print(draw.answer, draw.decimals)).kind).toBe('right')
        for (const slip of draw.slips) {
          expect(leastWords(slip.says), slip.says).toBeGreaterThanOrEqual(10)
          expect(slip.says).toMatch(/^[A-Z].*\.$/)
          const typed = judgeNumber(draw, print(slip.value, draw.decimals))
          expect(typed, `${id}:${seed} ${slip.id}`).toMatchObject({ kind: 'wrong', slip: { id: slip.id } })
        }
      }),
      { numRuns: 40 },
    )
  })
})
