import { claimMaker, endsAtLeast, endsBelow, neverAbove } from '../claims/claim'
import type { Claim } from '../lab'
import { blowsUp } from '../trace'
import { type NetworkSettings, presets } from './settings'

const claim = claimMaker(presets)
const separates = endsAtLeast('accuracy', 0.95)
const fallsShort = endsBelow('accuracy', 0.95)
const fails = neverAbove('accuracy', 0.75)

/** Accuracy is on test points; "ends" is after the last update of the preset's budget. */
export const claims: readonly Claim<NetworkSettings>[] = [
  claim({
    id: 'no-hidden-layer-fails-xor',
    preset: 'linear-on-xor',
    statement:
      'On XOR a network without a hidden layer never passes 75 %; with one hidden layer of 8 tanh units it ends at 95 % or more.',
    demands: [
      { name: 'no hidden layer: never above 75 %', atLeast: 12, passes: fails },
      { name: 'one hidden layer of 8: ends at 95 % or more', atLeast: 11, passes: separates },
    ],
  }),
  claim({
    id: 'two-units-are-few-for-xor',
    preset: 'one-hidden-xor',
    statement: 'On XOR a hidden layer of 2 tanh units ends below 95 %, one of 8 at 95 % or more.',
    demands: [
      { name: '2 units: ends below 95 %', atLeast: 10, passes: fallsShort },
      { name: '8 units: ends at 95 % or more', atLeast: 11, passes: separates },
    ],
  }),
  claim({
    id: 'stacked-identity-is-one-line',
    preset: 'linear-activation-deep',
    statement:
      'On circles four identity layers never pass 75 %; four tanh layers of the same size end at 95 % or more.',
    demands: [
      { name: '4 identity layers: never above 75 %', atLeast: 12, passes: fails },
      { name: '4 tanh layers: ends at 95 % or more', atLeast: 11, passes: separates },
    ],
  }),
  claim({
    id: 'relu-learns-the-spiral-where-sigmoid-waits',
    preset: 'spiral-relu',
    statement:
      'Within 800 updates three ReLU layers of 8 separate the spiral; three sigmoid layers of 8 are still below 95 %.',
    demands: [
      { name: '3 sigmoid layers: ends below 95 %', atLeast: 12, passes: fallsShort },
      { name: '3 ReLU layers: ends at 95 % or more', atLeast: 11, passes: separates },
    ],
  }),
  claim({
    id: 'two-units-a-layer-are-few-for-the-spiral',
    preset: 'spiral-too-small',
    statement: 'On the spiral two ReLU layers of 2 units end below 95 %, two of 8 units at 95 % or more.',
    demands: [
      { name: '2 units a layer: ends below 95 %', atLeast: 12, passes: fallsShort },
      { name: '8 units a layer: ends at 95 % or more', atLeast: 11, passes: separates },
    ],
  }),
  claim({
    id: 'too-large-a-rate-blows-up',
    preset: 'rate-too-large',
    statement:
      'Four identity layers blow up at a rate of .5 within 300 updates; at .03 the same network ends at 80 % or more.',
    demands: [
      { name: 'rate .5: the loss leaves the range of numbers', atLeast: 11, passes: blowsUp },
      { name: 'rate .03: ends at 80 % or more', atLeast: 11, passes: endsAtLeast('accuracy', 0.8) },
    ],
  }),
]
