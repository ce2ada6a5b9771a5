import type { Settings } from '../knob'
import type { Claim, Preset } from '../lab'
import { claimOf } from './claim'

/** So many seeds in a row. */
type Seeds = { readonly from: number; readonly count: number }

const listOf = ({ from, count }: Seeds) => Array.from({ length: count }, (_, at) => from + at)

/**
 * Makes claims about presets of a lab in which the seed decides much, so that shares of seeds are claimed: shares that
 * were seen on many, with room for luck, and that have to hold on others.
 */
export function claimMakerOn<S extends Settings, Name extends string>(
  presets: Readonly<Record<Name, Preset<S>>>,
  { tunedOn, seeds }: { readonly tunedOn: Seeds; readonly seeds: Seeds },
) {
  type Said = Parameters<typeof claimOf<S, Name>>[1]
  return (said: Omit<Said, 'tunedOn'>): Claim<S> => ({
    ...claimOf(presets, { ...said, tunedOn: listOf(tunedOn) }),
    seeds: listOf(seeds),
  })
}
