import { claimMaker, endsAtLeast, endsAtMost, endsWithin } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { type NeuronSettings, presets } from './settings'

const isTied = (trace: Trace) => trace.every(({ arm }) => (arm.metrics['distance'] ?? 1) < 1e-6)
const separates = endsAtLeast('accuracy', 0.95)

const claim = claimMaker(presets, { tunedOn: { from: 1, count: 10 } })

/** Accuracy is on test points after the last update; the plane reaches from −2 to 2 along both axes. */
export const claims: readonly Claim<NeuronSettings>[] = [
  claim({
    id: 'no-bias-cannot-come-between',
    preset: 'one-ray',
    statement:
      'Without a bias the line stays on the origin at every update and ends at 60 % or less on two clusters of one ray; with a bias it ends at 95 % or more.',
    demands: [
      {
        name: 'without a bias: on the origin throughout, at most 60 %',
        atLeast: 12,
        passes: (trace) => isTied(trace) && endsAtMost('accuracy', 0.6)(trace),
      },
      { name: 'with a bias: 95 % or more', atLeast: 12, passes: separates },
    ],
  }),
  claim({
    id: 'the-bias-moves-the-line-off-the-origin',
    preset: 'off-line',
    statement:
      'Classes parted by a line .7 from the origin: without a bias 75 to 90 % are right, with one 95 % or more, by a line that passes .5 to .8 from the origin.',
    demands: [
      { name: 'without a bias: 75 to 90 %', atLeast: 11, passes: endsWithin('accuracy', 0.75, 0.9) },
      {
        name: 'with a bias: 95 % or more, .5 to .8 from the origin',
        atLeast: 12,
        passes: (trace) => separates(trace) && endsWithin('distance', 0.5, 0.8)(trace),
      },
    ],
  }),
  claim({
    id: 'centred-classes-need-no-bias',
    preset: 'centred',
    statement:
      'Classes at opposite sides of the origin are parted at 95 % or more without a bias; the arm that has one leaves its line within .1 of the origin.',
    demands: [
      { name: 'without a bias: 95 % or more', atLeast: 12, passes: separates },
      {
        name: 'with a bias: 95 % or more, within .1 of the origin',
        atLeast: 12,
        passes: (trace) => separates(trace) && endsAtMost('distance', 0.1)(trace),
      },
    ],
  }),
  claim({
    id: 'centring-stands-in-for-the-bias',
    preset: 'centre-the-data',
    statement:
      'Without a bias two clusters of one ray end at 60 % or less as they are, and at 95 % or more once their mean is subtracted.',
    demands: [
      { name: 'raw inputs: at most 60 %', atLeast: 12, passes: endsAtMost('accuracy', 0.6) },
      { name: 'standardised inputs: 95 % or more', atLeast: 12, passes: separates },
    ],
  }),
  claim({
    id: 'one-rate-cannot-serve-two-scales',
    preset: 'stretched',
    statement:
      'With one feature 200 times the size of the other a rate of .3 ends at 75 % or less; on standardised inputs the same rate ends at 95 % or more.',
    demands: [
      { name: 'raw inputs: at most 75 %', atLeast: 11, passes: endsAtMost('accuracy', 0.75) },
      { name: 'standardised inputs: 95 % or more', atLeast: 12, passes: separates },
    ],
  }),
]
