import { expect, test } from 'vitest'
import { drawItem } from '@/lib/core/families/draw-item'
import type { DrawnParameters, Family } from '@/lib/core/families/family'

interface Terms {
  readonly seeds?: readonly number[]
  /** Share of the key by which the second way may miss it; counts must agree to the last digit. */
  readonly within?: number
}

/** Finds the key of a family a second way, from the drawn numbers alone, and compares. */
export function rebuilt<Drawn extends DrawnParameters>(
  family: Family<Drawn>,
  again: (drawn: Drawn) => number | Promise<number>,
  { seeds = [0, 1, 2, 3, 4, 5, 6, 7], within = 2e-5 }: Terms = {},
) {
  test(`${family.id}: ${family.title}`, async () => {
    for (const seed of seeds) {
      const { parameters, answer, tolerance, stem } = drawItem(family, seed)
      const allowed = tolerance.kind === 'exact' ? 0 : within * Math.max(1, Math.abs(answer))
      const found = await again(parameters)
      expect(Math.abs(found - answer), `seed ${seed}: ${stem} ${found}, key ${answer}`).toBeLessThanOrEqual(allowed)
    }
  })
}
