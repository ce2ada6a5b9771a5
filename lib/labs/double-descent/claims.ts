import { claimMaker } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { judge, shapeOf } from './lab'
import { type DescentSettings, type Outcome, presets } from './settings'

const comesTo = (outcome: Outcome) => (trace: Trace) => judge(trace) === outcome
const claim = claimMaker<DescentSettings, keyof typeof presets>(presets)

const errorAt = (trace: Trace, features: number) =>
  trace.find(({ update }) => update === features)?.arm.metrics['test'] ?? Number.NaN
const peaksWithin = (low: number, high: number) => (trace: Trace) => {
  const { features } = shapeOf(trace).peak
  return features >= low && features <= high
}

/** Errors are mean squared ones on 240 fresh points, the median over 11 draws of up to 400 features. */
export const claims: readonly Claim<DescentSettings>[] = [
  claim({
    id: 'the-error-falls-twice',
    preset: 'second-descent',
    statement:
      'With 40 rightly labelled points the test error of the fit of smallest norm peaks near 40 features, at three times its lowest value before or more, and ends lower than that at 400; with a ridge of .1 there is no peak.',
    demands: [
      {
        name: 'no ridge: peaks at 30 to 52 features, ends lower than before',
        atLeast: 11,
        passes: (trace) => comesTo('ends-lower')(trace) && peaksWithin(30, 52)(trace),
      },
      { name: 'ridge .1: no peak', atLeast: 11, passes: comesTo('no-peak') },
    ],
  }),
  claim({
    id: 'flips-keep-the-second-descent-high',
    preset: 'flipped-labels',
    statement:
      'With a fifth of 40 labels flipped the test error falls again after the peak and is at 400 features still above its lowest value before; with right labels it ends below.',
    demands: [
      { name: '20 % flipped: ends above the first valley', atLeast: 11, passes: comesTo('ends-higher') },
      { name: 'right labels: ends below it', atLeast: 11, passes: comesTo('ends-lower') },
    ],
  }),
  claim({
    id: 'ridge-removes-the-peak',
    preset: 'ridge-on-flips',
    statement:
      'With a fifth of 40 labels flipped the test error peaks at three times its lowest value before or more; with a ridge of 1 it does not.',
    demands: [
      { name: 'no ridge: peaks', atLeast: 12, passes: (trace) => judge(trace) !== 'no-peak' },
      { name: 'ridge 1: no peak', atLeast: 11, passes: comesTo('no-peak') },
    ],
  }),
  claim({
    id: 'the-peak-moves-with-the-points',
    preset: 'more-points',
    statement:
      'With 80 points the peak is at 60 to 104 features, with 20 at 15 to 26; at 80 features 80 points therefore give a test error above 1, and 20 points one below.',
    demands: [
      {
        name: '80 points: peak at 60 to 104 features, error above 1 at 80',
        atLeast: 11,
        passes: (trace) => peaksWithin(60, 104)(trace) && errorAt(trace, 80) > 1,
      },
      {
        name: '20 points: peak at 15 to 26 features, error below 1 at 80',
        atLeast: 10,
        passes: (trace) => peaksWithin(15, 26)(trace) && errorAt(trace, 80) < 1,
      },
    ],
  }),
]
