import { claimMaker, endOf, endsBelow } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { type ConvolutionSettings, presets } from './settings'

const carriesOver = (trace: Trace) => endOf(trace, 'shifted') >= 0.9 && endOf(trace, 'fresh') >= 0.9
const learnsInPlace = (trace: Trace) => endOf(trace, 'fresh') >= 0.85
const isLost = (trace: Trace) => learnsInPlace(trace) && endOf(trace, 'shifted') < 0.5

const claim = claimMaker(presets)

/** All accuracies are after the last update; chance is .25. */
export const claims: readonly Claim<ConvolutionSettings>[] = [
  claim({
    id: 'convolutions-survive-the-shift',
    preset: 'shifted',
    statement:
      'Shapes learned within 1 pixel of the middle and moved by 4: a dense network falls below 50 %, convolutions with a mean of each map stay at 90 % or more.',
    demands: [
      { name: 'dense: 85 % or more in place, below 50 % shifted', atLeast: 11, passes: isLost },
      { name: 'convolutions, mean of each map: 90 % or more in both', atLeast: 11, passes: carriesOver },
    ],
  }),
  claim({
    id: 'in-place-both-learn',
    preset: 'not-shifted',
    statement: 'In the very middle, where they were learned, both networks tell at least 85 % of fresh shapes.',
    demands: [
      {
        name: 'dense: 85 % or more in the middle',
        atLeast: 11,
        passes: (trace) => endOf(trace, 'shifted') >= 0.85,
      },
      { name: 'convolutions, mean of each map: 90 % or more', atLeast: 12, passes: carriesOver },
    ],
  }),
  claim({
    id: 'a-head-that-weighs-places-loses-the-shift',
    preset: 'flat-head',
    statement:
      'The same convolutions fall below 50 % on images moved by 4 pixels when the last layer weighs every place by itself, and stay at 90 % or more when it sees the mean of each map.',
    demands: [
      { name: 'every place weighed: 85 % or more in place, below 50 % shifted', atLeast: 11, passes: isLost },
      { name: 'mean of each map: 90 % or more in both', atLeast: 11, passes: carriesOver },
    ],
  }),
  claim({
    id: 'seen-everywhere-dense-stays-behind',
    preset: 'seen-everywhere',
    statement:
      'With 640 images that lie anywhere within 4 pixels, the dense network still stays below 90 %, and the convolutions reach 90 % or more.',
    demands: [
      { name: 'dense: below 90 % on shifted images', atLeast: 11, passes: endsBelow('shifted', 0.9) },
      { name: 'convolutions, mean of each map: 90 % or more in both', atLeast: 12, passes: carriesOver },
    ],
  }),
]
