import { claimOf, endsAtLeast, endsAtMost, endsWithin } from '../claims/claim'
import type { Claim } from '../lab'
import { presets, type WassersteinSettings } from './settings'

const reaches = {
  name: 'critic clipped to ±.2: gradient of .5 to 10',
  atLeast: 12,
  passes: endsWithin('gradient', 0.5, 10),
}

export const claims: readonly Claim<WassersteinSettings>[] = [
  claimOf(presets, {
    id: 'a-sure-discriminator-gives-no-gradient',
    preset: 'gradient-meter',
    statement:
      'On disjoint supports the saturating loss sends a gradient below .0001 to the fakes; a clipped critic sends .5 to 10.',
    demands: [
      { name: 'saturating loss: gradient below .0001', atLeast: 12, passes: endsAtMost('gradient', 0.0001) },
      reaches,
    ],
  }),
  claimOf(presets, {
    id: 'only-the-critic-moves-the-fakes',
    preset: 'moving-generator',
    statement:
      'With plain descent at one rate the fakes end within .2 of the real points under the critic, and cover less than a twentieth of the way under the saturating loss.',
    demands: [
      { name: 'saturating loss: still 1.9 or more away', atLeast: 12, passes: endsAtLeast('distance', 1.9) },
      { name: 'critic: within .2', atLeast: 11, passes: endsAtMost('distance', 0.2) },
    ],
  }),
  claimOf(presets, {
    id: 'a-tight-clip-flattens-the-critic',
    preset: 'tight-clip',
    statement: 'With weights clipped to ±.01 the critic’s gradient is below .001; clipped to ±.2 it is .5 to 10.',
    demands: [
      { name: 'critic clipped to ±.01: gradient below .001', atLeast: 12, passes: endsAtMost('gradient', 0.001) },
      reaches,
    ],
  }),
  claimOf(presets, {
    id: 'an-unbounded-critic-runs-away',
    preset: 'no-clip',
    statement: 'A critic without a bound ends with a gradient above 10,000 on the same points.',
    demands: [
      { name: 'no bound: gradient above 10,000', atLeast: 12, passes: endsAtLeast('gradient', 10_000) },
      reaches,
    ],
  }),
  claimOf(presets, {
    id: 'the-non-saturating-loss-arrives-too',
    preset: 'non-saturating',
    statement: 'The non-saturating loss brings the fakes within .2 of the real points as well.',
    demands: [
      { name: 'non-saturating loss: within .2', atLeast: 10, passes: endsAtMost('distance', 0.2) },
      { name: 'critic: within .2', atLeast: 11, passes: endsAtMost('distance', 0.2) },
    ],
  }),
]
