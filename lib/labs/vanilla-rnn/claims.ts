import { claimMaker } from '../claims/claim'
import type { Claim } from '../lab'
import { beforeTraining, doesNotRemember, remembers, startsAbove, startsBelow } from '../recurrent/recall-lab'
import { presets, type VanillaSettings } from './settings'

const claim = claimMaker(presets, { tunedOn: { from: 1, count: 100 }, seeds: { from: 301, count: 20 } })

/** To remember is to end at 95 % right or more, on sequences that were not trained on. */
export const claims: readonly Claim<VanillaSettings>[] = [
  claim({
    id: 'a-long-delay-defeats-it',
    preset: 'delay-5-or-60',
    statement: 'Within 250 updates the vanilla cell learns to recall over 5 steps, and over 60 it mostly does not.',
    demands: [
      { name: 'delay of 5: ends at 95 % or more', atLeast: 19, passes: remembers },
      { name: 'delay of 60: ends below 95 %', atLeast: 17, passes: doesNotRemember },
    ],
  }),
  claim({
    id: 'luck-decides-between',
    preset: 'delay-10-or-30',
    statement:
      'Between, the seed decides: a delay of 10 is learned on more seeds than not, one of 30 is missed on about half or more.',
    demands: [
      { name: 'delay of 10: ends at 95 % or more', atLeast: 12, passes: remembers },
      { name: 'delay of 30: ends below 95 %', atLeast: 9, passes: doesNotRemember },
    ],
  }),
  claim({
    id: 'half-the-matrix-at-a-long-delay',
    preset: 'half-or-whole',
    statement: 'At a delay of 30 half an orthogonal matrix learns on hardly a seed, a whole one on about half of them.',
    demands: [
      { name: 'half: ends below 95 %', atLeast: 17, passes: doesNotRemember },
      { name: 'whole: ends at 95 % or more', atLeast: 6, passes: remembers },
    ],
  }),
  beforeTraining(
    claim({
      id: 'a-small-start-hides-the-class',
      preset: 'half-or-whole',
      statement:
        'From half the matrix less than a billionth of the gradient reaches step 0 before the first update, from the whole more than a thousandth.',
      demands: [
        { name: 'half: less than 10⁻⁹ is left', atLeast: 20, passes: startsBelow(1e-9) },
        { name: 'whole: more than .001 is left', atLeast: 20, passes: startsAbove(1e-3) },
      ],
    }),
  ),
  claim({
    id: 'a-faint-gradient-can-be-learned-from',
    preset: 'faint-at-the-start',
    statement:
      'At a delay of 10 so faint a gradient is enough on most seeds, and the whole matrix learns on nearly all.',
    demands: [
      { name: 'half: ends at 95 % or more', atLeast: 12, passes: remembers },
      { name: 'whole: ends at 95 % or more', atLeast: 19, passes: remembers },
    ],
  }),
  claim({
    id: 'clipping-revives-nothing',
    preset: 'clipping-off',
    statement: 'At a delay of 60 most runs miss 95 %, whether the norm of the gradient is clipped at 1 or not.',
    demands: [
      { name: 'clipped at 1: ends below 95 %', atLeast: 17, passes: doesNotRemember },
      { name: 'not clipped: ends below 95 %', atLeast: 17, passes: doesNotRemember },
    ],
  }),
]
