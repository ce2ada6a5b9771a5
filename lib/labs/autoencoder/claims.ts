import { claimOf, endsAtLeast, endsAtMost, endsWithin } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { type AutoencoderSettings, presets } from './settings'

/** PCA leaves the least error of all linear ways: an arm that is linear anywhere it matters is never below it. */
const neverBelowPca = (trace: Trace) => trace.every(({ arm }) => (arm.metrics['overPca'] ?? 0) >= 0.999)
const meetsPca = (trace: Trace) => neverBelowPca(trace) && endsAtMost('overPca', 1.02)(trace)

/** Wrong pixels are counted in 150 fresh pictures of 64 pixels; "ends" is after the last update. */
export const claims: readonly Claim<AutoencoderSettings>[] = [
  claimOf(presets, {
    id: 'width-decides-what-passes',
    preset: 'one-number',
    statement:
      'Through one number a rectangle comes out with 7 to 12 wrong pixels; through eight with half a wrong pixel at most.',
    demands: [
      { name: '1 number: 7 to 12 wrong', atLeast: 11, passes: endsWithin('wrong', 7, 12) },
      { name: '8 numbers: at most .5 wrong', atLeast: 11, passes: endsAtMost('wrong', 0.5) },
    ],
  }),
  claimOf(presets, {
    id: 'linear-meets-pca',
    preset: 'linear-is-pca',
    statement:
      'A linear autoencoder of four numbers is never below the error of PCA and ends within 2 % of it; with tanh it ends at 60 % of it or less.',
    demands: [
      { name: 'linear: never below PCA, ends within 2 % of it', atLeast: 12, passes: meetsPca },
      { name: 'tanh in both halves: at most .6 of PCA', atLeast: 11, passes: endsAtMost('overPca', 0.6) },
    ],
  }),
  claimOf(presets, {
    id: 'a-linear-decoder-is-flat',
    preset: 'bend-in-one-half',
    statement:
      'With tanh in the encoder alone the error is never below that of PCA; with tanh in the decoder alone it ends at 70 % of it or less.',
    demands: [
      { name: 'tanh in the encoder: never below PCA', atLeast: 12, passes: neverBelowPca },
      { name: 'tanh in the decoder: at most .7 of PCA', atLeast: 11, passes: endsAtMost('overPca', 0.7) },
    ],
  }),
  claimOf(presets, {
    id: 'few-pictures-are-learned-by-heart',
    preset: 'few-pictures',
    statement:
      'From 60 pictures an autoencoder of eight numbers ends at a tenth of the error of PCA or less on those, and at 3 wrong pixels or more on fresh ones; from 450 at half a wrong pixel at most.',
    demands: [
      {
        name: '60 pictures: at most .1 of PCA on them, at least 3 wrong on fresh ones',
        atLeast: 11,
        passes: (trace) => endsAtMost('overPca', 0.1)(trace) && endsAtLeast('wrong', 3)(trace),
      },
      { name: '450 pictures: at most .5 wrong', atLeast: 11, passes: endsAtMost('wrong', 0.5) },
    ],
  }),
  claimOf(presets, {
    id: 'too-large-a-rate-wrecks-the-codes',
    preset: 'rate-too-large',
    statement:
      'At a rate of .3 an autoencoder of eight numbers ends above 12 wrong pixels; at .01 at half a wrong pixel at most.',
    demands: [
      { name: 'rate .3: above 12 wrong', atLeast: 11, passes: endsAtLeast('wrong', 12) },
      { name: 'rate .01: at most .5 wrong', atLeast: 11, passes: endsAtMost('wrong', 0.5) },
    ],
  }),
]
