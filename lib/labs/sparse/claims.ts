import { claimOf, endsAtLeast, endsAtMost, endsWithin } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { presets, type SparseSettings } from './settings'

const all =
  (...tests: readonly ((trace: Trace) => boolean)[]) =>
  (trace: Trace) =>
    tests.every((test) => test(trace))
const sparse = {
  name: 'λ .1: at most .3 active and .8 wrong',
  atLeast: 11,
  passes: all(endsAtMost('active', 0.3), endsAtMost('wrong', 0.8)),
}

/** "Active" is the share of units above zero, over 150 fresh pictures; "wrong" counts their pixels, of 64. */
export const claims: readonly Claim<SparseSettings>[] = [
  claimOf(presets, {
    id: 'a-penalty-silences-most-units',
    preset: 'penalty-or-none',
    statement:
      'Without a penalty at least 80 % of 32 units are active for a picture; with λ = .1 at most 30 %, at less than one wrong pixel in both.',
    demands: [
      {
        name: 'no penalty: at least .8 active, at most .1 wrong',
        atLeast: 11,
        passes: all(endsAtLeast('active', 0.8), endsAtMost('wrong', 0.1)),
      },
      sparse,
    ],
  }),
  claimOf(presets, {
    id: 'a-choice-of-units-tells-more-than-a-narrow-code',
    preset: 'narrow-or-sparse',
    statement:
      'Eight units without a penalty get 1.2 pixels wrong or more; of 64 with λ = .1 at most 9 are active, and .3 pixels at most are wrong.',
    demands: [
      { name: '8 units: at least 1.2 wrong', atLeast: 11, passes: endsAtLeast('wrong', 1.2) },
      {
        name: '64 units: at most 9 active, at most .3 wrong',
        atLeast: 11,
        passes: all(endsAtMost('active', 9 / 64), endsAtMost('wrong', 0.3)),
      },
    ],
  }),
  claimOf(presets, {
    id: 'too-large-a-penalty-kills-the-code',
    preset: 'penalty-too-large',
    statement:
      'At λ = 1 at most 2 % of the units are ever active and 10 pixels or more are wrong; at λ = .1 at most .8.',
    demands: [
      {
        name: 'λ 1: at most .02 active, at least 10 wrong',
        atLeast: 12,
        passes: all(endsAtMost('active', 0.02), endsAtLeast('wrong', 10)),
      },
      sparse,
    ],
  }),
  claimOf(presets, {
    id: 'free-norms-dodge-the-penalty',
    preset: 'free-norms',
    statement:
      'Where the decoder may grow, the sum of the code falls to 2.8 or less, against 4.5 or more where it may not, and no fewer units are active: 24 to 45 %.',
    demands: [
      {
        name: 'any length: sum at most 2.8, .24 to .45 active',
        atLeast: 11,
        passes: all(endsAtMost('penalty', 2.8), endsWithin('active', 0.24, 0.45)),
      },
      {
        name: 'length 1: sum at least 4.5, at most .3 active',
        atLeast: 11,
        passes: all(endsAtLeast('penalty', 4.5), endsAtMost('active', 0.3)),
      },
    ],
  }),
]
