import { claimOf, endsAtLeast, endsAtMost, endsWithin } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { type DenoisingSettings, presets } from './settings'

const restores = { name: '15 % flipped, clean target: at most 3.5 left', atLeast: 11, passes: endsAtMost('left', 3.5) }

/** "Left" is the wrong pixels a picture, in 150 fresh pictures of which 15 % of the 64 pixels were flipped: 9.6. */
export const claims: readonly Claim<DenoisingSettings>[] = [
  claimOf(presets, {
    id: 'damage-in-training-helps',
    preset: 'clean-or-damaged',
    statement:
      'Of 9.6 wrong pixels an autoencoder trained on clean pictures leaves 3.6 to 5, one trained with 15 % flipped 3.5 at most.',
    demands: [{ name: 'trained on clean: 3.6 to 5 left', atLeast: 11, passes: endsWithin('left', 3.6, 5) }, restores],
  }),
  claimOf(presets, {
    id: 'a-damaged-target-is-copied',
    preset: 'damaged-target',
    statement:
      'With the damaged picture as its target the network leaves 8.5 of 9.6 wrong pixels or more; with the clean one 3.5 at most.',
    demands: [{ name: 'damaged target: at least 8.5 left', atLeast: 12, passes: endsAtLeast('left', 8.5) }, restores],
  }),
  claimOf(presets, {
    id: 'a-wide-code-does-not-copy',
    preset: 'narrow-code',
    statement:
      'Trained with 15 % flipped, a code of 8 units leaves 3.8 wrong pixels or more; one of 64, as wide as the picture, 3.5 at most.',
    demands: [{ name: '8 units: at least 3.8 left', atLeast: 11, passes: endsAtLeast('left', 3.8) }, restores],
  }),
  claimOf(presets, {
    id: 'half-flipped-tells-nothing',
    preset: 'too-much-noise',
    statement:
      'Trained with half of the pixels flipped, the network gets 11 pixels wrong or more even in clean pictures; with 15 % it leaves 3.5 at most.',
    demands: [
      {
        name: '50 % flipped: at least 11 wrong, clean or damaged',
        atLeast: 12,
        passes: (trace: Trace) => endsAtLeast('left', 11)(trace) && endsAtLeast('wrong', 11)(trace),
      },
      restores,
    ],
  }),
]
