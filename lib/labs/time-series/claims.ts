import { claimMaker, endOf } from '../claims/claim'
import type { Claim, Trace } from '../lab'
import { beatsPersistence, holdsFar } from './bars'
import { presets, type SeriesSettings } from './settings'

const claim = claimMaker(presets, { tunedOn: { from: 1, count: 40 }, seeds: { from: 201, count: 12 } })
const forecasts = (trace: Trace) => beatsPersistence(trace) && holdsFar(trace)
const seesOneStepOnly = (trace: Trace) => beatsPersistence(trace) && !holdsFar(trace)
const losesToPersistence = (trace: Trace) => endOf(trace, 'one-step') > 1.2

/** Errors are mean distances on later steps, over those of persistence. */
export const claims: readonly Claim<SeriesSettings>[] = [
  claim({
    id: 'one-step-is-not-thirty-six',
    preset: 'window-2-or-24',
    statement:
      'With 2 past values one step ahead is forecast with less than .9 of the error of persistence and 36 free-running steps with more than half of it; with 24 the second is less than half as well.',
    demands: [
      { name: '2 values: good one step ahead, not far', atLeast: 10, passes: seesOneStepOnly },
      { name: '24 values: good near and far', atLeast: 12, passes: forecasts },
    ],
  }),
  claim({
    id: 'a-trend-leaves-the-range',
    preset: 'trend-out-of-range',
    statement:
      'Past the end of its data a network that sees values of a rising series is worse than persistence by a fifth or more, one step ahead; one that sees changes forecasts near and far.',
    demands: [
      { name: 'values: above 1.2 one step ahead', atLeast: 11, passes: losesToPersistence },
      { name: 'changes: good near and far', atLeast: 12, passes: forecasts },
    ],
  }),
  claim({
    id: 'nothing-beats-the-last-value-of-a-walk',
    preset: 'random-walk',
    statement:
      'On a random walk the network does not get below .9 of the error of persistence one step ahead; on a seasonal series it forecasts near and far.',
    demands: [
      { name: 'random walk: .9 or more one step ahead', atLeast: 12, passes: (trace) => !beatsPersistence(trace) },
      { name: 'seasonal: good near and far', atLeast: 12, passes: forecasts },
    ],
  }),
]
