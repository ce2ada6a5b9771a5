import { normal, uniform } from '@/lib/core/random/random'
import { reach } from '../plane/plane-points'
import { createRandom } from '../random'
import type { Targets } from './data'
import { solveRidge } from './solve'

/** So small a ridge gives the fit of smallest norm, up to rounding: the limit of the ridge fits as λ → 0. */
const smallest = 1e-8

/** A random feature: relu(ax + by + c), where (a, b) is a unit vector. */
export type Feature = readonly [a: number, b: number, c: number]

export const featureAt = ([a, b, c]: Feature, x: number, y: number) => Math.max(0, a * x + b * y + c)

/**
 * Least squares on random ReLU features (Rahimi and Recht 2007), where only the weights on the features are learned.
 * With kernels K = ΦΦᵀ the fit is f(x) = φ(x)ᵀΦᵀα, (K + λI)α = y, for fewer features than points and for more.
 */
export function createFit(seed: number, draw: number, { train, test }: { train: Targets; test: Targets }) {
  const random = createRandom(seed, `features ${draw}`)
  const features: Feature[] = []
  const [n, m] = [train.y.length, test.y.length]
  const known = new Float64Array(n * n)
  const fresh = new Float64Array(m * n)
  const valuesOf = (feature: Feature, { x, y }: Targets) =>
    Float64Array.from(y, (_, at) => featureAt(feature, x[2 * at] ?? 0, x[2 * at + 1] ?? 0))

  return {
    features,
    grow() {
      const [across, up] = [normal(random), normal(random)]
      const length = Math.hypot(across, up)
      const feature: Feature = [across / length, up / length, uniform(random, -reach, reach)]
      features.push(feature)
      const [onKnown, onFresh] = [valuesOf(feature, train), valuesOf(feature, test)]
      addProducts(known, onKnown, onKnown)
      addProducts(fresh, onFresh, onKnown)
    },
    solve(ridge: number) {
      const alpha = solveRidge(known, train.y, Math.max(ridge, smallest))
      return { alpha, ...errorsOf(alpha) }
    },
  }

  /** Mean squared errors, and the norm of the weights on the features, √(αᵀKα). */
  function errorsOf(alpha: Float64Array) {
    const answers = timesVector(known, alpha)
    return {
      training: meanSquare(answers, train.y),
      test: meanSquare(timesVector(fresh, alpha), test.y),
      norm: Math.sqrt(
        Math.max(
          0,
          answers.reduce((sum, answer, at) => sum + answer * (alpha[at] ?? 0), 0),
        ),
      ),
    }
  }
}

/** Adds abᵀ to a matrix of [a, b]. */
function addProducts(matrix: Float64Array, a: Float64Array, b: Float64Array) {
  const columns = b.length
  for (let row = 0; row < a.length; row++) {
    const factor = a[row] ?? 0
    if (factor === 0) continue
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      matrix[at] = (matrix[at] ?? 0) + factor * (b[column] ?? 0)
    }
  }
}

function timesVector(matrix: Float64Array, vector: Float64Array): Float64Array {
  const columns = vector.length
  return Float64Array.from({ length: matrix.length / columns }, (_, row) => {
    let sum = 0
    for (let column = 0; column < columns; column++)
      sum += (matrix[row * columns + column] ?? 0) * (vector[column] ?? 0)
    return sum
  })
}

const meanSquare = (answers: Float64Array, targets: Float64Array) =>
  answers.reduce((sum, answer, at) => sum + (answer - (targets[at] ?? 0)) ** 2, 0) / answers.length
