import { claimMaker } from '../claims/claim'
import type { Claim } from '../lab'
import {
  beforeTraining,
  doesNotRemember,
  forgets,
  remembers,
  startsAbove,
  startsBelow,
  tellsMost,
} from '../recurrent/recall-lab'
import { type LstmSettings, presets } from './settings'

const claim = claimMaker(presets, { tunedOn: { from: 1, count: 40 }, seeds: { from: 301, count: 20 } })

/** To remember is to end at 95 % right or more, on sequences that were not trained on. */
export const claims: readonly Claim<LstmSettings>[] = [
  claim({
    id: 'a-half-shut-gate-learns-nothing',
    preset: 'forget-bias-0-or-4',
    statement: 'At a delay of 30 a forget bias of 0 stays under 50 %, and one of 4 ends above it.',
    demands: [
      { name: 'bias 0: ends under 50 %', atLeast: 19, passes: forgets },
      { name: 'bias 4: ends at 50 % or more', atLeast: 18, passes: tellsMost },
    ],
  }),
  beforeTraining(
    claim({
      id: 'the-gate-sets-what-reaches-step-0',
      preset: 'forget-bias-0-or-4',
      statement:
        'Before the first update less than a thousandth of the gradient reaches step 0 with a forget bias of 0, and more than half with one of 4.',
      demands: [
        { name: 'bias 0: less than .001 is left', atLeast: 19, passes: startsBelow(1e-3) },
        { name: 'bias 4: more than .5 is left', atLeast: 19, passes: startsAbove(0.5) },
      ],
    }),
  ),
  claim({
    id: 'the-default-is-short-of-thirty',
    preset: 'forget-bias-1-or-4',
    statement: 'At a delay of 30 a forget bias of 1 misses 95 % on most seeds, and one of 4 reaches it on most.',
    demands: [
      { name: 'bias 1: ends below 95 %', atLeast: 14, passes: doesNotRemember },
      { name: 'bias 4: ends at 95 % or more', atLeast: 12, passes: remembers },
    ],
  }),
  claim({
    id: 'a-short-delay-needs-no-bias',
    preset: 'short-delay',
    statement: 'At a delay of 5 forget biases of 0 and of 4 both end at 95 % or more.',
    demands: [
      { name: 'bias 0: ends at 95 % or more', atLeast: 19, passes: remembers },
      { name: 'bias 4: ends at 95 % or more', atLeast: 19, passes: remembers },
    ],
  }),
  claim({
    id: 'gates-outlast-a-matrix',
    preset: 'vanilla-or-lstm',
    statement:
      'At a delay of 30 the vanilla cell misses 95 % on about half of the seeds or more, and an LSTM with a forget bias of 4 reaches it on most.',
    demands: [
      { name: 'vanilla: ends below 95 %', atLeast: 9, passes: doesNotRemember },
      { name: 'LSTM: ends at 95 % or more', atLeast: 12, passes: remembers },
    ],
  }),
  claim({
    id: 'a-shut-input-gate-reaches-sixty',
    preset: 'input-gate-shut',
    statement:
      'At a delay of 60 an input bias of −4 ends at 95 % or more within 200 updates, and one of 0 mostly does not.',
    demands: [
      { name: 'input bias 0: ends below 95 %', atLeast: 16, passes: doesNotRemember },
      { name: 'input bias −4: ends at 95 % or more', atLeast: 17, passes: remembers },
    ],
  }),
]
