import { claimMaker, type Demand, endsAtLeast, endsAtMost } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { presets, type TranslatorSettings } from './settings'

const claim = claimMaker(presets)

const always = endsAtLeast('exact', 0.95)
const alwaysByLooking = (trace: Trace) => always(trace) && endsAtLeast('found', 0.7)(trace)
const never = endsAtMost('exact', 0.1)

const whole: Demand<TranslatorSettings> = {
  name: 'positions, cross-attention: ends at .95 or more, with .70 or more of the weight on the letter to write',
  atLeast: 10,
  passes: alwaysByLooking,
}

/** Shares are of 40 fresh sources, after the last update. */
export const claims: readonly Claim<TranslatorSettings>[] = [
  claim({
    id: 'reversing-needs-positions',
    preset: 'reverse-positions',
    statement:
      'Without positions at most a tenth of the sources is written backwards without a slip; with them .95 or more, and cross-attention finds the letters.',
    demands: [{ name: 'without positions: ends at .10 or less', atLeast: 12, passes: never }, whole],
  }),
  claim({
    id: 'a-mean-of-the-source-is-too-little',
    preset: 'one-vector',
    statement:
      'A decoder that gets the mean of the source writes at most a tenth of them backwards after 300 updates; one that asks by cross-attention .95 or more.',
    demands: [{ name: 'mean of the source: ends at .10 or less', atLeast: 12, passes: never }, whole],
  }),
  claim({
    id: 'sorting-needs-no-positions',
    preset: 'sort-positions',
    statement:
      'Written in the order of the alphabet, .95 or more of the sources come out right, with and without positions.',
    demands: [
      { name: 'without positions: ends at .95 or more', atLeast: 11, passes: always },
      { name: 'with positions: ends at .95 or more', atLeast: 11, passes: always },
    ],
  }),
  claim({
    id: 'one-head-reverses-as-well',
    preset: 'one-head',
    statement: 'One head of width 16 mostly reverses .95 or more of the sources, as two heads of width 8 mostly do.',
    demands: [
      { name: 'one head: ends at .95 or more', atLeast: 9, passes: always },
      { name: 'two heads: ends at .95 or more', atLeast: 10, passes: always },
    ],
  }),
]
