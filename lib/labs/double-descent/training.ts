import type { Arm, Training } from '../lab'
import { places } from '../plane/plane-map'
import { drawTargets, type Targets } from './data'
import { createFit, type Feature, featureAt } from './fit'
import type { DescentSettings } from './settings'

/** Draws of the features whose median error is shown. */
export const draws = 11
/** Training errors under this are rounding. */
const negligible = 1e-6
/** Places along one edge of the map. */
export const side = 40

/** What the page draws an arm from. */
export type DescentLook = {
  /** The fit of the first draw over the plane: [side²]. */
  readonly map: Float32Array
  readonly features: number
}

export const training: Training<DescentSettings, DescentLook> = { createArm }

/** Every update adds one random feature and fits all weights anew: no descent, but its end from zero. */
function createArm(first: DescentSettings, seed: number): Arm<DescentSettings, DescentLook> {
  const targets = drawTargets(first, seed)
  const fits = Array.from({ length: draws }, (_, draw) => createFit(seed, draw, targets))
  let { ridge } = first

  return {
    step() {
      for (const fit of fits) fit.grow()
      return 0
    },
    measure() {
      const solved = fits.map((fit) => fit.solve(ridge))
      return {
        metrics: {
          test: medianOf(solved.map(({ test }) => test)),
          training: Math.max(negligible, medianOf(solved.map(({ training: error }) => error))),
          norm: medianOf(solved.map(({ norm }) => norm)),
        },
        settled: false,
      }
    },
    look() {
      const [fit] = fits
      if (!fit) throw new Error('lib/labs/double-descent: there must be at least one draw of features')
      return { map: mapOf(fit.features, fit.solve(ridge).alpha, targets.train), features: fit.features.length }
    },
    change(settings) {
      ridge = settings.ridge
    },
    dispose() {},
  }
}

const medianOf = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** f(x) = Σ wₖ φₖ(x) over the map, with the weights w = Φᵀα. */
function mapOf(features: readonly Feature[], alpha: Float64Array, { x }: Targets): Float32Array {
  const weights = features.map((feature) =>
    alpha.reduce((sum, value, at) => sum + value * featureAt(feature, x[2 * at] ?? 0, x[2 * at + 1] ?? 0), 0),
  )
  const centres = places(side)
  return Float32Array.from({ length: side ** 2 }, (_, at) =>
    features.reduce(
      (sum, feature, k) => sum + (weights[k] ?? 0) * featureAt(feature, centres[2 * at] ?? 0, centres[2 * at + 1] ?? 0),
      0,
    ),
  )
}
