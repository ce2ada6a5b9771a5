import type { Settings } from '../../knob'
import type { Claim, Preset } from '../../lab'
import { claimOf } from '../claim'

const seedsFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at)

/**
 * Makes claims about presets of a recall lab. The seed decides much here, so what is claimed are shares of seeds: shares
 * that were seen on many, with room for luck, and that have to hold on twenty others.
 */
export function recallClaimMaker<S extends Settings, Name extends string>(
  presets: Readonly<Record<Name, Preset<S>>>,
  { tunedOn }: { tunedOn: number },
) {
  type Said = Parameters<typeof claimOf<S, Name>>[1]
  return (said: Omit<Said, 'tunedOn'>): Claim<S> => ({
    ...claimOf(presets, { ...said, tunedOn: seedsFrom(1, tunedOn) }),
    seeds: seedsFrom(301, 20),
  })
}
