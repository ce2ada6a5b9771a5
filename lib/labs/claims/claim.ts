import type { Pair, Settings } from '../knob'
import type { Claim, ClaimArm, Preset, Trace } from '../lab'
import { lastOf } from '../trace'

/** What is demanded of one arm of a preset. */
export type Demand<S extends Settings> = Pick<ClaimArm<S>, 'name' | 'atLeast' | 'passes'>

type Presets<S extends Settings, Name extends string> = Readonly<Record<Name, Preset<S>>>
type Said<S extends Settings, Name extends string> = {
  readonly id: string
  readonly preset: Name
  readonly statement: string
  readonly demands: Pair<Demand<S>>
}

/** So many seeds in a row. */
type Seeds = { readonly from: number; readonly count: number }
type SeedsOfClaims = {
  /** Seeds on which settings were chosen: 1 to 8 unless told. */
  readonly tunedOn?: Seeds
  /** Seeds on which the claims have to hold: 101 to 112 unless told. */
  readonly seeds?: Seeds
}

/**
 * Makes claims about presets of one lab, each just as it stands. Where the seed decides much, a claim is about a share
 * of seeds: one that was seen on many, with room for luck, and that has to hold on others.
 */
export const claimMaker =
  <S extends Settings, Name extends string>(
    presets: Presets<S, Name>,
    { tunedOn = { from: 1, count: 8 }, seeds = { from: 101, count: 12 } }: SeedsOfClaims = {},
  ) =>
  ({ id, preset, statement, demands: [a, b] }: Said<S, Name>): Claim<S> => {
    const { budget, arms } = presets[preset]
    return {
      ...{ id, statement, preset, budget },
      tunedOn: listOf(tunedOn),
      seeds: listOf(seeds),
      arms: [
        { ...a, settings: arms[0] },
        { ...b, settings: arms[1] },
      ],
    }
  }

/** A claim about a preset whose settings were chosen on seeds 1 to 6. */
export const claimOf = <S extends Settings, Name extends string>(presets: Presets<S, Name>, said: Said<S, Name>) =>
  claimMaker(presets, { tunedOn: { from: 1, count: 6 } })(said)

const listOf = ({ from, count }: Seeds) => Array.from({ length: count }, (_, at) => from + at)

/** A metric after the last update; NaN where the arm has none. */
export const endOf = (trace: Trace, metric: string) => lastOf(trace)?.metrics[metric] ?? Number.NaN

/** Tests of a metric after the last update; an arm without a number passes none. */
export const endsAtMost = (metric: string, limit: number) => (trace: Trace) => endOf(trace, metric) <= limit
export const endsAtLeast = (metric: string, limit: number) => (trace: Trace) => endOf(trace, metric) >= limit
export const endsBelow = (metric: string, limit: number) => (trace: Trace) => endOf(trace, metric) < limit
export const endsWithin = (metric: string, low: number, high: number) => (trace: Trace) =>
  endsAtLeast(metric, low)(trace) && endsAtMost(metric, high)(trace)

/** A test of a metric at every kept update; an arm without a number passes none. */
export const neverAbove = (metric: string, limit: number) => (trace: Trace) =>
  trace.every(({ arm }) => (arm.metrics[metric] ?? Number.NaN) <= limit)
