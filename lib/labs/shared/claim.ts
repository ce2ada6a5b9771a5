import type { Pair, Settings } from '../knob'
import type { Claim, ClaimArm, Preset, Trace } from '../lab'
import { lastOf } from '../trace'

/** What is demanded of one arm of a preset. */
export type Demand<S extends Settings> = Pick<ClaimArm<S>, 'name' | 'atLeast' | 'passes'>

type Said<S extends Settings, Name extends string> = {
  readonly id: string
  readonly preset: Name
  readonly statement: string
  readonly demands: Pair<Demand<S>>
  /** Seeds on which its settings were chosen: 1 to 6 unless told. */
  readonly tunedOn?: readonly number[]
}

/** A claim about a preset just as it stands, run on twelve seeds that it was not tuned on. */
export function claimOf<S extends Settings, Name extends string>(
  presets: Readonly<Record<Name, Preset<S>>>,
  { id, preset, statement, demands: [a, b], tunedOn = [1, 2, 3, 4, 5, 6] }: Said<S, Name>,
): Claim<S> {
  const { budget, arms } = presets[preset]
  return {
    ...{ id, statement, preset, budget, tunedOn },
    seeds: [101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112],
    arms: [
      { ...a, settings: arms[0] },
      { ...b, settings: arms[1] },
    ],
  }
}

/** Makes claims about the presets of one lab that were tuned on seeds 1 to 8. */
export const claimMaker =
  <S extends Settings, Name extends string>(presets: Readonly<Record<Name, Preset<S>>>) =>
  (said: Omit<Said<S, Name>, 'tunedOn'>) =>
    claimOf(presets, { ...said, tunedOn: [1, 2, 3, 4, 5, 6, 7, 8] })

/** A metric after the last update; NaN where the arm has none. */
export const endOf = (trace: Trace, metric: string) => lastOf(trace)?.metrics[metric] ?? Number.NaN

/** Tests of a metric after the last update; an arm without a number passes none. */
export const endsAtMost = (metric: string, limit: number) => (trace: Trace) => endOf(trace, metric) <= limit
export const endsAtLeast = (metric: string, limit: number) => (trace: Trace) => endOf(trace, metric) >= limit
export const endsWithin = (metric: string, low: number, high: number) => (trace: Trace) =>
  endsAtLeast(metric, low)(trace) && endsAtMost(metric, high)(trace)
