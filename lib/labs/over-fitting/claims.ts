import { claimMaker } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { judge } from './lab'
import { type FitSettings, type Outcome, presets } from './settings'

const comesTo = (outcome: Outcome) => (trace: Trace) => judge(trace) === outcome
const claim = claimMaker<FitSettings, keyof typeof presets>(presets)
const bareDoubles = { name: 'bare: the test loss doubles', atLeast: 11, passes: comesTo('over-fits') }

/** "Doubles" is against the lowest test loss that the run went through, after 300 updates. */
export const claims: readonly Claim<FitSettings>[] = [
  claim({
    id: 'weight-decay-holds-the-test-loss',
    preset: 'weight-decay',
    statement:
      'On 40 points with a tenth of the labels flipped the test loss of the bare network ends at twice its lowest value or more; with a weight decay of 3 it stays under that.',
    demands: [bareDoubles, { name: 'weight decay 3: it does not', atLeast: 11, passes: comesTo('holds') }],
  }),
  claim({
    id: 'dropout-holds-the-test-loss',
    preset: 'dropout',
    statement:
      'On 40 points the test loss of the bare network ends at twice its lowest value or more; with dropout of .8 it stays under that.',
    demands: [bareDoubles, { name: 'dropout .8: it does not', atLeast: 11, passes: comesTo('holds') }],
  }),
  claim({
    id: 'early-stopping-keeps-the-best',
    preset: 'early-stopping',
    statement:
      'On 40 points the test loss of the bare network ends at twice its lowest value or more; stopped by 80 validation points it stays under that.',
    demands: [bareDoubles, { name: 'stopped: it does not', atLeast: 11, passes: comesTo('holds') }],
  }),
  claim({
    id: 'more-data-holds-the-test-loss',
    preset: 'more-data',
    statement:
      'With a fifth of the labels flipped, 40 points let the test loss end at twice its lowest value or more; 240 points do not.',
    demands: [
      { name: '40 points: the test loss doubles', atLeast: 11, passes: comesTo('over-fits') },
      { name: '240 points: it does not', atLeast: 11, passes: comesTo('holds') },
    ],
  }),
  claim({
    id: 'too-much-decay-under-fits',
    preset: 'too-much-decay',
    statement: 'With a weight decay of 30 the training loss ends at .6 or more, near ln 2 = .69; with 3 it does not.',
    demands: [
      { name: 'weight decay 30: training loss of .6 or more', atLeast: 12, passes: comesTo('under-fits') },
      { name: 'weight decay 3: fits, and the test loss holds', atLeast: 11, passes: comesTo('holds') },
    ],
  }),
]
