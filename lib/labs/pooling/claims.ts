import { claimMaker, endOf } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { type PoolingSettings, presets } from './settings'

const claim = claimMaker(presets)
const isLearned = (trace: Trace) => endOf(trace, 'accuracy') >= 0.9
const isSteady = (trace: Trace) => isLearned(trace) && endOf(trace, 'movement') < 0.7 && endOf(trace, 'movement') > 0.01
const doesMove = (trace: Trace) => isLearned(trace) && endOf(trace, 'movement') >= 0.7
const maximum = { name: 'maximum of 2 × 2: movement between .01 and .7', atLeast: 12, passes: isSteady }

/** Movement is that of the logits after the last update; 1 is as far as from shape to shape. */
export const claims: readonly Claim<PoolingSettings>[] = [
  claim({
    id: 'pooling-tolerates-one-pixel',
    preset: 'one-pixel',
    statement:
      'After a slide of 1 pixel logits move by .7 or more without pooling, and by less than .7, though never by nothing, with the maximum of 2 × 2.',
    demands: [{ name: 'no pooling: movement of .7 or more', atLeast: 12, passes: doesMove }, maximum],
  }),
  claim({
    id: 'small-windows-do-not-tolerate-three-pixels',
    preset: 'three-pixels',
    statement:
      'After a slide of 3 pixels logits move by .7 or more in both arms, with the maximum of 2 × 2 or without.',
    demands: [
      { name: 'no pooling: movement of .7 or more', atLeast: 12, passes: doesMove },
      { name: 'maximum of 2 × 2: movement of .7 or more', atLeast: 12, passes: doesMove },
    ],
  }),
  claim({
    id: 'a-smaller-map-alone-is-not-enough',
    preset: 'first-of-window',
    statement:
      'After a slide of 1 pixel logits move by .7 or more when only the first value of each 2 × 2 window is kept, and by less with its maximum.',
    demands: [{ name: 'first of 2 × 2: movement of .7 or more', atLeast: 11, passes: doesMove }, maximum],
  }),
  claim({
    id: 'average-tolerates-as-much',
    preset: 'average-or-max',
    statement: 'After a slide of 1 pixel logits move by less than .7 with the average of 2 × 2, as with the maximum.',
    demands: [{ name: 'average of 2 × 2: movement between .01 and .7', atLeast: 12, passes: isSteady }, maximum],
  }),
  claim({
    id: 'the-maximum-of-the-whole-map-forgets-the-place',
    preset: 'which-quarter',
    statement:
      'Asked for the quarter, a network with windows of 2 × 2 tells 90 % or more; with the maximum of the whole map its logits do not move at all, and it stays below 60 %.',
    demands: [
      { name: 'maximum of 2 × 2: 90 % or more', atLeast: 12, passes: isLearned },
      {
        name: 'maximum of 16 × 16: movement below .01, accuracy below 60 %',
        atLeast: 12,
        passes: (trace) => endOf(trace, 'movement') < 0.01 && endOf(trace, 'accuracy') < 0.6,
      },
    ],
  }),
]
