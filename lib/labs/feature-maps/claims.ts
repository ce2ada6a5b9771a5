import { claimMaker, endOf, endsAtLeast } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { type FeatureMapSettings, presets } from './settings'

const claim = claimMaker(presets)
const isMisled = (trace: Trace) => endOf(trace, 'alike') >= 0.95 && endOf(trace, 'fresh') <= 0.6
const seesShape = endsAtLeast('fresh', 0.95)

/** Accuracies are after the last update; chance is .25. */
export const claims: readonly Claim<FeatureMapSettings>[] = [
  claim({
    id: 'a-mark-that-tells-is-learned-in-place-of-the-shape',
    preset: 'shortcut',
    statement:
      'Where the corner of a mark tells the shape, the network reaches 95 % or more on images like those and at most 60 % where the mark tells nothing; trained without that hint it reaches 95 % or more.',
    demands: [
      { name: 'the mark tells: 95 % or more alike, at most 60 % fresh', atLeast: 11, passes: isMisled },
      { name: 'the mark tells nothing: 95 % or more', atLeast: 11, passes: seesShape },
    ],
  }),
  claim({
    id: 'means-cannot-read-the-corner',
    preset: 'mean-of-each-map',
    statement:
      'On the same images with marks that tell, a last layer that sees only the mean of each map reaches 85 % or more where the mark tells nothing; one that sees every place stays at 60 % or below.',
    demands: [
      { name: 'over all places: 95 % or more alike, at most 60 % fresh', atLeast: 11, passes: isMisled },
      { name: 'over means: 85 % or more', atLeast: 11, passes: endsAtLeast('fresh', 0.85) },
    ],
  }),
  claim({
    id: 'a-small-last-layer-is-enough',
    preset: 'small-head',
    statement: 'With 36 weights and biases in its last layer the network reaches 95 % or more, as with 516.',
    demands: [
      { name: 'over all places, 516: 95 % or more', atLeast: 11, passes: seesShape },
      { name: 'over means, 36: 95 % or more', atLeast: 11, passes: seesShape },
    ],
  }),
  claim({
    id: 'frozen-filters-go-part-of-the-way',
    preset: 'frozen-filters',
    statement:
      'With filters left as they were drawn the last layer alone reaches between 60 and 95 %; when the filters learn too, 95 % or more.',
    demands: [
      {
        name: 'frozen: between 60 and 95 %',
        atLeast: 10,
        passes: (trace) => endOf(trace, 'fresh') > 0.6 && endOf(trace, 'fresh') < 0.95,
      },
      { name: 'learned: 95 % or more', atLeast: 11, passes: seesShape },
    ],
  }),
]
