import { claimMaker } from '../claims/claim'
import type { Claim } from '../lab'
import { beforeTraining, doesNotRemember, forgets, remembers, startsAbove, startsBelow } from '../recurrent/recall-lab'
import { type GruSettings, presets } from './settings'

const claim = claimMaker(presets, { tunedOn: { from: 1, count: 40 }, seeds: { from: 301, count: 20 } })

/** To remember is to end at 95 % right or more, on sequences that were not trained on. */
export const claims: readonly Claim<GruSettings>[] = [
  claim({
    id: 'three-blocks-do-for-four',
    preset: 'three-quarters',
    statement:
      'At a delay of 30 a GRU and an LSTM of 16 units both end at 95 % or more, with three blocks against four.',
    demands: [
      { name: 'GRU: ends at 95 % or more', atLeast: 19, passes: remembers },
      { name: 'LSTM: ends at 95 % or more', atLeast: 18, passes: remembers },
    ],
  }),
  claim({
    id: 'an-update-gate-half-shut-learns-nothing',
    preset: 'update-bias-0-or-4',
    statement: 'At a delay of 30 an update bias of 0 stays under 50 %, and one of 4 ends at 95 % or more.',
    demands: [
      { name: 'bias 0: ends under 50 %', atLeast: 18, passes: forgets },
      { name: 'bias 4: ends at 95 % or more', atLeast: 19, passes: remembers },
    ],
  }),
  beforeTraining(
    claim({
      id: 'the-update-gate-sets-what-reaches-step-0',
      preset: 'update-bias-0-or-4',
      statement:
        'Before the first update less than a hundredth of the gradient reaches step 0 with an update bias of 0, and more than a quarter with one of 4.',
      demands: [
        { name: 'bias 0: less than .01 is left', atLeast: 19, passes: startsBelow(0.01) },
        { name: 'bias 4: more than .25 is left', atLeast: 19, passes: startsAbove(0.25) },
      ],
    }),
  ),
  claim({
    id: 'the-gru-seems-better',
    preset: 'lstm-half-open',
    statement:
      'At a delay of 60 the GRU ends at 95 % or more; an LSTM whose input gate starts half open mostly does not.',
    demands: [
      { name: 'GRU: ends at 95 % or more', atLeast: 19, passes: remembers },
      { name: 'LSTM: ends below 95 %', atLeast: 16, passes: doesNotRemember },
    ],
  }),
  claim({
    id: 'and-is-not',
    preset: 'lstm-tied',
    statement: 'With an input gate that starts as shut as its forget gate is open, the LSTM reaches 95 % as well.',
    demands: [
      { name: 'GRU: ends at 95 % or more', atLeast: 19, passes: remembers },
      { name: 'LSTM: ends at 95 % or more', atLeast: 17, passes: remembers },
    ],
  }),
]
