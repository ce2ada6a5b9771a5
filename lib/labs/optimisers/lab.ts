import { lateMean } from '../claims/late-mean'
import type { Lab, Trace } from '../lab'
import { blowsUp } from '../trace'
import { pointed } from '../words/arm-name'
import { figures } from './figures'
import { knobs, type OptimiserSettings, type Outcome, outcomes, presets } from './settings'
import type { OptimiserLook } from './training'

export const lab: Lab<typeof knobs, OptimiserLook> = {
  id: 'optimisers',
  knobs,
  presets,
  metrics: [
    { id: 'distance', scale: 'log', decimals: 3 },
    { id: 'loss', scale: 'log', decimals: 3 },
    { id: 'condition', scale: 'log', decimals: 1 },
  ],
  outcomes,
  judge,
  armName,
  armSize: () => '2 weights',
  figures,
}

/** By the mean distance from the minimum over the last quarter of the updates, so that noise does not decide. */
export function judge(trace: Trace): Outcome {
  if (blowsUp(trace)) return 'blows-up'
  const distance = lateMean(trace, 'distance')
  if (distance < 0.1) return 'arrives'
  return distance < 0.4 ? 'near' : 'far'
}

const methodWords = { sgd: 'SGD', momentum: 'Momentum .9', rmsprop: 'RMSProp', adam: 'Adam' }
const surfaceWords = { ravine: 'ravine along an axis', turned: 'ravine turned by 45°', valley: 'valley that bends' }

export function armName({ surface, condition, method, rate }: OptimiserSettings, other: OptimiserSettings) {
  const where = surface !== other.surface || condition !== other.condition
  const place = `${surfaceWords[surface]}${condition === other.condition ? '' : `, curvatures 1 and ${condition}`}`
  const pace = rate === other.rate ? '' : `, rate ${pointed(rate)}`
  return `${methodWords[method]}${where ? ` in a ${place}` : ''}${pace}`
}
