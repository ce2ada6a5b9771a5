import { claimMaker } from '../claims/claim'
import { lateMean } from '../claims/late-mean'
import type { Claim, Trace } from '../lab'
import { judge } from './lab'
import { type Outcome, presets, type RateSettings } from './settings'

const comesTo = (outcome: Outcome) => (trace: Trace) => judge(trace) === outcome
const claim = claimMaker<RateSettings, keyof typeof presets>(presets)

/** Loss and sharpness are on all 20 points, as means over the last quarter of 600 updates. */
export const claims: readonly Claim<RateSettings>[] = [
  claim({
    id: 'too-small-a-rate-lags',
    preset: 'too-small',
    statement: 'In 600 updates a rate of .003 ends at a training loss of .05 or more, a rate of .03 under it.',
    demands: [
      { name: 'rate .003: loss of .05 or more', atLeast: 12, passes: comesTo('high') },
      { name: 'rate .03: loss under .05', atLeast: 11, passes: comesTo('settles') },
    ],
  }),
  claim({
    id: 'too-large-a-rate-blows-up',
    preset: 'too-large',
    statement: 'At a rate of .5 the loss leaves the range of numbers; at .03 it ends under .05.',
    demands: [
      { name: 'rate .5: blows up', atLeast: 12, passes: comesTo('blows-up') },
      { name: 'rate .03: loss under .05', atLeast: 11, passes: comesTo('settles') },
    ],
  }),
  claim({
    id: 'sharpness-rises-to-the-bound',
    preset: 'edge-of-stability',
    statement:
      'At a rate of .15 the sharpness ends between 85 % and 115 % of 2/η; at .03 it is still under 85 % of its 2/η after 600 updates.',
    demands: [
      { name: 'rate .03: sharpness under 85 % of 2/η', atLeast: 11, passes: comesTo('settles') },
      {
        name: 'rate .15: sharpness 85 to 115 % of 2/η',
        atLeast: 11,
        passes: (trace) => comesTo('edge')(trace) && lateMean(trace, 'share') <= 1.15,
      },
    ],
  }),
  claim({
    id: 'warm-up-gets-past-the-start',
    preset: 'warm-up',
    statement:
      'From first weights of twice the usual size a rate of .15 blows up; warmed up over 300 updates to the same .15 it trains, and ends at the edge of stability.',
    demands: [
      { name: 'rate .15 at once: blows up', atLeast: 11, passes: comesTo('blows-up') },
      { name: 'warmed up to .15: ends at the edge', atLeast: 11, passes: comesTo('edge') },
    ],
  }),
  claim({
    id: 'a-cosine-settles-in-noise',
    preset: 'cosine-in-noise',
    statement:
      'With 2 points an update a constant rate of .15 hovers, on most seeds, at a training loss of .05 or more; along a cosine it ends under .05.',
    demands: [
      { name: 'constant .15: loss of .05 or more', atLeast: 9, passes: comesTo('high') },
      { name: 'cosine from .15: loss under .05', atLeast: 10, passes: comesTo('settles') },
    ],
  }),
]
