import type { Claim, ClaimArm, Trace } from '../lab'
import { finalDistance, judge } from './lab'
import { type OptimiserSettings, type Outcome, presets } from './settings'

const comesTo =
  (...outcomes: readonly Outcome[]) =>
  (trace: Trace) =>
    outcomes.includes(judge(trace))
const endsWithin = (distance: number) => (trace: Trace) => finalDistance(trace) < distance

type Demand = Pick<ClaimArm<OptimiserSettings>, 'name' | 'atLeast' | 'passes'>

function claim(preset: keyof typeof presets, statement: string, a: Demand, b: Demand): Claim<OptimiserSettings> {
  const { budget, arms } = presets[preset]
  return {
    id: preset,
    statement,
    preset,
    budget,
    tunedOn: [1, 2, 3, 4, 5, 6, 7, 8],
    seeds: [101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112],
    arms: [
      { ...a, settings: arms[0] },
      { ...b, settings: arms[1] },
    ],
  }
}

/** Distances are from the minimum, as a mean over the last quarter of the updates; starts are 1.3 to 1.9 away. */
export const claims: readonly Claim<OptimiserSettings>[] = [
  claim(
    'momentum-on-a-ravine',
    'On a ravine with curvatures 1 and 100, at a rate of .015, SGD is still .1 to .4 from the minimum after 120 updates and SGD with momentum .9 within .05.',
    { name: 'SGD: ends .1 to .4 away', atLeast: 12, passes: comesTo('near') },
    { name: 'momentum .9: ends within .05', atLeast: 12, passes: endsWithin(0.05) },
  ),
  claim(
    'adam-on-a-turned-ravine',
    'Adam at a rate of .1 ends within .1 of the minimum of a ravine that lies along an axis; turned by 45°, the same ravine from the same start leaves it .4 away or more after 100 updates.',
    { name: 'ravine turned by 45°: ends .4 away or more', atLeast: 11, passes: comesTo('far') },
    { name: 'ravine along an axis: ends within .1', atLeast: 12, passes: comesTo('arrives') },
  ),
  claim(
    'rate-between-the-bounds',
    'With a largest curvature of 100 a rate of .03 makes SGD blow up, and SGD with momentum .9 ends within .1 of the minimum.',
    { name: 'SGD: the loss leaves the range of numbers', atLeast: 12, passes: comesTo('blows-up') },
    { name: 'momentum .9: ends within .1', atLeast: 12, passes: comesTo('arrives') },
  ),
  claim(
    'momentum-in-noise',
    'With noise of .5 on every gradient and the same rate, SGD hovers within .1 of the minimum and SGD with momentum .9 at .1 to .4.',
    { name: 'SGD: hovers within .1', atLeast: 11, passes: comesTo('arrives') },
    { name: 'momentum .9: hovers at .1 to .4', atLeast: 11, passes: comesTo('near') },
  ),
  claim(
    'rmsprop-in-a-valley',
    'In a valley that bends, at a rate of .1, RMSProp hovers .4 or more from the minimum and Adam ends within .1.',
    { name: 'RMSProp: hovers .4 away or more', atLeast: 11, passes: comesTo('far') },
    { name: 'Adam: ends within .1', atLeast: 11, passes: comesTo('arrives') },
  ),
]
