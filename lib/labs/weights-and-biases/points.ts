import { normal, type Random, uniform } from '@/lib/core/random/random'
import { drawPlaneData, type PlaneData } from '../plane/plane-points'
import type { NeuronSettings } from './settings'

export const sourceNames = ['one-ray', 'off-line', 'centred', 'stretched'] as const
type SourceName = (typeof sourceNames)[number]

const sources: Record<SourceName, (label: 0 | 1, random: Random) => readonly [number, number]> = {
  // Two clusters on the same ray from the origin.
  'one-ray': (label, random) => cluster(label === 0 ? 0.5 : 1.4, label === 0 ? 0.4 : 1.2, 0.18, random),
  // A line at .7 from the origin, with a gap of .2 at both sides of it.
  'off-line'(label, random) {
    const across = label === 0 ? uniform(random, -0.8, 0.5) : uniform(random, 0.9, 1.7)
    const along = uniform(random, -1.2, 1.2)
    return [0.6 * across - 0.8 * along, 0.8 * across + 0.6 * along]
  },
  // Two clusters at opposite sides of the origin.
  centred: (label, random) => cluster(label === 0 ? -0.9 : 0.9, label === 0 ? -0.5 : 0.5, 0.3, random),
  // Two leaning bands; the neuron gets the second coordinate enlarged.
  stretched(label, random) {
    const up = uniform(random, -1.6, 1.6)
    const across = (label === 0 ? -1 : 1) * uniform(random, 0.15, 1.1)
    return [across + 0.4 * up, up]
  },
}

const cluster = (across: number, up: number, spread: number, random: Random) =>
  [across + spread * normal(random), up + spread * normal(random)] as const

/** By how much the second coordinate of `stretched` is enlarged before the neuron gets it. */
export const stretch = 200

export const makePoints = (name: SourceName, seed: number): PlaneData => drawPlaneData(sources[name], seed)

/** What the neuron gets for a place of the map: `factor` times the place plus `shift`, for each coordinate. */
export type View = { readonly factor: readonly [number, number]; readonly shift: readonly [number, number] }

export function viewOf({ train }: PlaneData, { data, inputs }: NeuronSettings): View {
  const raw = [1, data === 'stretched' ? stretch : 1] as const
  if (inputs === 'raw') return { factor: raw, shift: [0, 0] }
  const [across, up] = [momentsOf(train.x, 0), momentsOf(train.x, 1)]
  return {
    factor: [1 / across.deviation, 1 / up.deviation],
    shift: [-across.mean / across.deviation, -up.mean / up.deviation],
  }
}

/** Mean and standard deviation of one coordinate of `x`, [points, 2]. */
function momentsOf(x: Float32Array, axis: 0 | 1) {
  const values = Array.from({ length: x.length / 2 }, (_, at) => x[at * 2 + axis] ?? 0)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.sqrt(variance) }
}

/** The points as the neuron gets them. */
export function seenThrough({ factor, shift }: View, data: PlaneData): PlaneData {
  const seen = (x: Float32Array) =>
    x.map((value, at) => value * (at % 2 === 0 ? factor[0] : factor[1]) + (at % 2 === 0 ? shift[0] : shift[1]))
  const { train, test } = data
  return { train: { ...train, x: seen(train.x) }, test: { ...test, x: seen(test.x) } }
}
