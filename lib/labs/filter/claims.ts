import { claimMaker, endOf, endsAtLeast, endsWithin } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { type FilterSettings, presets } from './settings'

const claim = claimMaker(presets)
const isFound = (trace: Trace) => endOf(trace, 'error') < 0.01
const found = { name: 'trained: error below 1 %', atLeast: 12, passes: isFound }

/** The error is on fresh noise, as a share of the mean square of the hidden filter's answers. */
export const claims: readonly Claim<FilterSettings>[] = [
  claim({
    id: 'descent-finds-sobel',
    preset: 'edge',
    statement:
      'From a drawn edge filter with equal rows gradient descent finds the hidden Sobel filter to an error below 1 %; as drawn the error is between 10 and 25 %.',
    demands: [{ name: 'as drawn: error of 10 to 25 %', atLeast: 12, passes: endsWithin('error', 0.1, 0.25) }, found],
  }),
  claim({
    id: 'descent-finds-blur',
    preset: 'blur',
    statement: 'From nine weights of an eighth gradient descent finds the hidden blur to an error below 1 %.',
    demands: [{ name: 'as drawn: error of 15 to 30 %', atLeast: 12, passes: endsWithin('error', 0.15, 0.3) }, found],
  }),
  claim({
    id: 'descent-finds-sharpen',
    preset: 'sharpen',
    statement:
      'From a filter that changes nothing gradient descent finds the hidden sharpening to an error below 1 %; as drawn the error is 50 % or more.',
    demands: [{ name: 'as drawn: error of 50 % or more', atLeast: 12, passes: endsAtLeast('error', 0.5) }, found],
  }),
  claim({
    id: 'stripes-do-not-tell-the-rows-apart',
    preset: 'stripes',
    statement:
      'On upright stripes the filter comes to a training loss below .001 and still errs by 5 % or more on noise; trained on noise it errs by less than 1 %.',
    demands: [
      {
        name: 'trained on stripes: loss below .001, error of 5 % or more',
        atLeast: 12,
        passes: (trace) => endOf(trace, 'loss') < 0.001 && endOf(trace, 'error') >= 0.05,
      },
      { ...found, name: 'trained on noise: error below 1 %' },
    ],
  }),
  claim({
    id: 'no-filter-takes-an-absolute-value',
    preset: 'either-edge',
    statement:
      'No filter of nine weights imitates the absolute value of a Sobel filter: drawn or trained, the error stays at 90 % or more.',
    demands: [
      { name: 'as drawn: error of 90 % or more', atLeast: 12, passes: endsAtLeast('error', 0.9) },
      { name: 'trained: error of 90 % or more', atLeast: 12, passes: endsAtLeast('error', 0.9) },
    ],
  }),
]
