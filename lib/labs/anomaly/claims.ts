import { claimOf, endsAtLeast, endsAtMost, endsWithin } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { type AnomalySettings, presets } from './settings'

const framesCaught = {
  name: 'frames, code of 4: at least .95 caught',
  atLeast: 11,
  passes: endsAtLeast('caught', 0.95),
}

/** "Caught" is the share of 150 anomalies that score above 95 % of the normal pictures. */
export const claims: readonly Claim<AnomalySettings>[] = [
  claimOf(presets, {
    id: 'a-simple-anomaly-comes-back-well',
    preset: 'frame-or-dot',
    statement:
      'At 5 % false alarms a code of four numbers catches 95 % of the frames or more and 5 % of the dots at most; on most seeds a dot scores lower than a rectangle more often than higher.',
    demands: [
      {
        name: 'dots: at most .05 caught, area at most .5',
        atLeast: 10,
        passes: (trace: Trace) => endsAtMost('caught', 0.05)(trace) && endsAtMost('area', 0.5)(trace),
      },
      framesCaught,
    ],
  }),
  claimOf(presets, {
    id: 'a-wide-code-lets-frames-through',
    preset: 'too-wide',
    statement: 'With 32 numbers 60 to 94 % of the frames are caught on most seeds, with four 95 % or more.',
    demands: [
      { name: 'code of 32: .6 to .94 caught', atLeast: 9, passes: endsWithin('caught', 0.6, 0.94) },
      framesCaught,
    ],
  }),
  claimOf(presets, {
    id: 'frames-in-training-are-normal',
    preset: 'polluted',
    statement:
      'With 135 frames among 450 training pictures less than half of the frames are caught; with none 95 % or more.',
    demands: [
      { name: '135 frames in training: at most .5 caught', atLeast: 11, passes: endsAtMost('caught', 0.5) },
      framesCaught,
    ],
  }),
]
