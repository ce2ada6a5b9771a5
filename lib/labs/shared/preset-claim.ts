import type { Settings } from '../knob'
import type { Claim, ClaimArm, Preset, Trace } from '../lab'
import { lastOf } from '../trace'

/** What a claim demands of an arm whose settings a preset has. */
export type Demand = Pick<ClaimArm<Settings>, 'name' | 'atLeast' | 'passes'>

type Said<Name> = {
  readonly id: string
  readonly preset: Name
  readonly statement: string
  readonly demands: readonly [Demand, Demand]
}

/** Makes claims about presets of a lab: tuned on seeds 1 to 8, run on seeds 101 to 112. */
export function claimMaker<S, Name extends string>(presets: Readonly<Record<Name, Preset<S>>>) {
  return ({ id, preset, statement, demands: [a, b] }: Said<Name>): Claim<S> => {
    const { budget, arms } = presets[preset]
    return {
      id,
      statement,
      preset,
      budget,
      tunedOn: [1, 2, 3, 4, 5, 6, 7, 8],
      seeds: [101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112],
      arms: [
        { ...a, settings: arms[0] },
        { ...b, settings: arms[1] },
      ],
    }
  }
}

/** A metric after the last update; NaN where the arm has none. */
export const endOf = (trace: Trace, metric: string) => lastOf(trace)?.metrics[metric] ?? Number.NaN
