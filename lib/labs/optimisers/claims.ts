import { claimMaker } from '../claims/claim'
import { lateMean } from '../claims/late-mean'
import type { Claim, Trace } from '../lab'
import { judge } from './lab'
import { type OptimiserSettings, type Outcome, presets } from './settings'

const comesTo = (outcome: Outcome) => (trace: Trace) => judge(trace) === outcome
const claim = claimMaker<OptimiserSettings, keyof typeof presets>(presets)

/** Distances are from the minimum, as a mean over the last quarter of the updates; starts are 1.3 to 1.9 away. */
export const claims: readonly Claim<OptimiserSettings>[] = [
  claim({
    id: 'momentum-on-a-ravine',
    preset: 'momentum-on-a-ravine',
    statement:
      'On a ravine with curvatures 1 and 100, at a rate of .015, SGD is still .1 to .4 from the minimum after 120 updates and SGD with momentum .9 within .05.',
    demands: [
      { name: 'SGD: ends .1 to .4 away', atLeast: 12, passes: comesTo('near') },
      { name: 'momentum .9: ends within .05', atLeast: 12, passes: (trace) => lateMean(trace, 'distance') < 0.05 },
    ],
  }),
  claim({
    id: 'adam-on-a-turned-ravine',
    preset: 'adam-on-a-turned-ravine',
    statement:
      'Adam at a rate of .1 ends within .1 of the minimum of a ravine that lies along an axis; turned by 45°, the same ravine from the same start leaves it .4 away or more after 100 updates.',
    demands: [
      { name: 'ravine turned by 45°: ends .4 away or more', atLeast: 11, passes: comesTo('far') },
      { name: 'ravine along an axis: ends within .1', atLeast: 12, passes: comesTo('arrives') },
    ],
  }),
  claim({
    id: 'rate-between-the-bounds',
    preset: 'rate-between-the-bounds',
    statement:
      'With a largest curvature of 100 a rate of .03 makes SGD blow up, and SGD with momentum .9 ends within .1 of the minimum.',
    demands: [
      { name: 'SGD: the loss leaves the range of numbers', atLeast: 12, passes: comesTo('blows-up') },
      { name: 'momentum .9: ends within .1', atLeast: 12, passes: comesTo('arrives') },
    ],
  }),
  claim({
    id: 'momentum-in-noise',
    preset: 'momentum-in-noise',
    statement:
      'With noise of .5 on every gradient and the same rate, SGD hovers within .1 of the minimum and SGD with momentum .9 at .1 to .4.',
    demands: [
      { name: 'SGD: hovers within .1', atLeast: 11, passes: comesTo('arrives') },
      { name: 'momentum .9: hovers at .1 to .4', atLeast: 11, passes: comesTo('near') },
    ],
  }),
  claim({
    id: 'rmsprop-in-a-valley',
    preset: 'rmsprop-in-a-valley',
    statement:
      'In a valley that bends, at a rate of .1, RMSProp hovers .4 or more from the minimum and Adam ends within .1.',
    demands: [
      { name: 'RMSProp: hovers .4 away or more', atLeast: 11, passes: comesTo('far') },
      { name: 'Adam: ends within .1', atLeast: 11, passes: comesTo('arrives') },
    ],
  }),
]
