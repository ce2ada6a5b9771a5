import { claimOf, endsAtLeast, endsAtMost } from '../claims/claim'
import type { Claim } from '../lab'
import { type ProgressiveSettings, presets } from './settings'

export const claims: readonly Claim<ProgressiveSettings>[] = [
  claimOf(presets, {
    id: 'a-sudden-block-jolts',
    preset: 'fade-in',
    statement:
      'A block at full weight changes the pixels of the same pictures by a mean square of .5 or more in one update; one that fades in, by .02 or less.',
    demands: [
      { name: 'at full weight: .5 or more', atLeast: 11, passes: endsAtLeast('jolt', 0.5) },
      { name: 'fading in: .02 or less', atLeast: 12, passes: endsAtMost('jolt', 0.02) },
    ],
  }),
  claimOf(presets, {
    id: 'the-layout-stays-grown-or-not',
    preset: 'from-the-start',
    statement:
      'The 4 × 4 layout of the same noise after 240 updates and after 720 correlates by .6 or more, whether the network grew or had 16 × 16 pixels from the start.',
    demands: [
      { name: 'from the start: .6 or more', atLeast: 10, passes: endsAtLeast('layout', 0.6) },
      { name: 'grown: .6 or more', atLeast: 10, passes: endsAtLeast('layout', 0.6) },
    ],
  }),
]
