import { claimMaker, endsAtLeast, endsAtMost, endsWithin } from '../claims/claim'
import type { Claim } from '../lab'
import { type NormSettings, presets } from './settings'

const claim = claimMaker(presets)
/** For a demand that was chosen after seeds 101 to 112 had been seen: others have to meet it. */
const claimAnew = claimMaker(presets, { tunedOn: { from: 1, count: 30 }, seeds: { from: 201, count: 12 } })
const learns = endsAtLeast('accuracy', 0.95)
const fails = endsAtMost('accuracy', 0.75)

/** Accuracy is on fresh points after the last update; chance is .5. */
export const claims: readonly Claim<NormSettings>[] = [
  claim({
    id: 'bears-a-larger-rate',
    preset: 'large-rate',
    statement:
      'Eight ReLU layers at a rate of .3 end at 75 % or below without normalisation, and at 95 % or more with it.',
    demands: [
      { name: 'without: 75 % or below', atLeast: 11, passes: fails },
      { name: 'with: 95 % or more', atLeast: 11, passes: learns },
    ],
  }),
  claimAnew({
    id: 'wakes-deep-sigmoid-layers',
    preset: 'deep-sigmoid',
    statement: 'Eight sigmoid layers end at 75 % or below without normalisation, and with it at 90 % or more.',
    demands: [
      { name: 'without: 75 % or below', atLeast: 12, passes: fails },
      { name: 'with: 90 % or more', atLeast: 11, passes: endsAtLeast('accuracy', 0.9) },
    ],
  }),
  claim({
    id: 'is-not-needed-at-a-small-rate',
    preset: 'small-rate',
    statement:
      'At a rate of .01 the same eight ReLU layers end at 95 % or more without normalisation as well as with it.',
    demands: [
      { name: 'without: 95 % or more', atLeast: 11, passes: learns },
      { name: 'with: 95 % or more', atLeast: 11, passes: learns },
    ],
  }),
  claim({
    id: 'batches-of-two-break-it',
    preset: 'tiny-batch',
    statement:
      'With batches of 2 points a single hidden layer ends at 95 % or more without normalisation, and at 75 % or below with it.',
    demands: [
      { name: 'without: 95 % or more', atLeast: 11, passes: learns },
      { name: 'with: 75 % or below', atLeast: 10, passes: fails },
    ],
  }),
  claim({
    id: 'kept-averages-are-better-in-use',
    preset: 'own-batch',
    statement:
      'Trained on batches of 8, the network ends between 75 and 92 % with the statistics of each batch of 8 in use, and at 93 % or more with kept averages.',
    demands: [
      { name: 'own batch: between 75 and 92 %', atLeast: 11, passes: endsWithin('accuracy', 0.75, 0.92) },
      { name: 'kept averages: 93 % or more', atLeast: 11, passes: endsAtLeast('accuracy', 0.93) },
    ],
  }),
]
