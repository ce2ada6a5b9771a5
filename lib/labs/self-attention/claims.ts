import { claimMaker, type Demand, endOf, endsAtLeast, endsAtMost, endsBelow } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { type AttentionSettings, presets } from './settings'

const claim = claimMaker(presets)

const endsAbove = (limit: number) => (trace: Trace) => endOf(trace, 'accuracy') > limit
const whole: Demand<AttentionSettings> = {
  name: 'two layers, positions, scaled scores: ends at .95 or more',
  atLeast: 11,
  passes: endsAtLeast('accuracy', 0.95),
}

/** Accuracy is on fresh sequences after the last update. */
export const claims: readonly Claim<AttentionSettings>[] = [
  claim({
    id: 'equal-weights-only-guess',
    preset: 'learned-weights',
    statement:
      'With equal attention weights, a plain mean, the copy ends right at most half the time; learned, at .95 or more.',
    demands: [{ name: 'equal weights: ends at .50 or less', atLeast: 12, passes: endsAtMost('accuracy', 0.5) }, whole],
  }),
  claim({
    id: 'no-positions-only-guess',
    preset: 'no-positions',
    statement: 'Without positions the copy ends right at most half the time; with them at .95 or more.',
    demands: [
      { name: 'without positions: ends at .50 or less', atLeast: 12, passes: endsAtMost('accuracy', 0.5) },
      whole,
    ],
  }),
  claim({
    id: 'one-layer-only-guesses',
    preset: 'one-layer',
    statement: 'One layer of attention copies right at most half the time; two layers end at .95 or more.',
    demands: [{ name: 'one layer: ends at .50 or less', atLeast: 12, passes: endsAtMost('accuracy', 0.5) }, whole],
  }),
  claim({
    id: 'raw-scores-lag-when-wide',
    preset: 'no-scaling',
    statement:
      'At width 32, scores that are not divided by √d mostly end below .95 after 550 updates, where scaled ones mostly end above.',
    demands: [
      { name: 'raw scores: ends below .95', atLeast: 9, passes: endsBelow('accuracy', 0.95) },
      { name: 'scaled scores: ends at .95 or more', atLeast: 10, passes: endsAtLeast('accuracy', 0.95) },
    ],
  }),
  claim({
    id: 'raw-scores-learn-when-narrow',
    preset: 'no-scaling-narrow',
    statement:
      'At width 8 raw scores leave guessing behind as scaled ones do: both end above .50, if not always at .95.',
    demands: [
      { name: 'raw scores: ends above .50', atLeast: 10, passes: endsAbove(0.5) },
      { name: 'scaled scores: ends above .50', atLeast: 10, passes: endsAbove(0.5) },
    ],
  }),
]
