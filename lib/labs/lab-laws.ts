import { beforeAll, expect, test } from 'vitest'
import { breath } from './breath'
import { endOfRun } from './claims/end-of-run'
import type { Claim, Lab, Training } from './lab'
import { prepareTensors, tf } from './tensor'
import { verifyClaim } from './verify'

type Parts = {
  readonly lab: Lab
  readonly training: Training
  readonly claims: readonly Claim[]
  /** Presets that are run twice from one seed, and for how many updates. */
  readonly repeats: Readonly<Record<string, number>>
}

/** For tests alone: registers, in the file that calls it, what every lab has to keep. */
export function testLab({ lab, training, claims, repeats }: Parts) {
  beforeAll(prepareTensors)

  test.each(claims.map((claim) => [claim.statement, claim] as const))('on two seeds: %s', async (_, claim) => {
    expect(await verifyClaim(training, claim, claim.seeds.slice(0, 2), breath)).toMatchObject({ holds: true })
  })

  test.each(Object.entries(repeats))(
    '%s: the same seed ends the same, and leaves no tensor behind',
    (preset, budget) => {
      const { arms } = lab.presets[preset] ?? {}
      if (!arms) throw new Error(`lib/labs/${lab.id} has no preset "${preset}" to repeat`)
      const before = tf.memory().numTensors
      const end = () => endOfRun(training, { seed: 7, budget, arms })
      expect(end()).toEqual(end())
      expect(tf.memory().numTensors).toBe(before)
    },
  )

  test('in every preset the two arms have different names', () => {
    const alike = Object.entries(lab.presets).filter(
      ([
        ,
        {
          arms: [a, b],
        },
      ]) => lab.armName(a, b) === lab.armName(b, a),
    )
    expect(alike).toEqual([])
  })
}
