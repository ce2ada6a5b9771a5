import { type History, replay } from './history'
import { memoryModel } from './model'
import { solve } from './solve'
import { boundWeights, defaultWeights, mapWeights, type Weights, weightBounds, weightSpread } from './weights'

const nudge = 1e-4
const surest = 1e-6
const halvings = 6

function chancesOf(history: History, weights: Weights, until: number) {
  return replay(history, memoryModel(weights), until).chances.map((p) => Math.min(Math.max(p, surest), 1 - surest))
}

/** −log-likelihood of the retests + Σ ((w − w₀) / spread)², the regularised loss of fsrs-rs. */
function lossOf({ retests }: History, chances: Float64Array, weights: Weights, count: number) {
  let loss = 0
  for (let test = 0; test < count; test++) {
    const chance = chances[test] ?? 0.5
    loss -= Math.log(retests[test]?.recalled ? chance : 1 - chance)
  }
  return weights.reduce((sum, w, k) => sum + ((w - (defaultWeights[k] ?? w)) / (weightSpread[k] ?? 1)) ** 2, loss)
}

/** One step of Fisher scoring (the slope of each chance by differences); weights that press on a bound stay there. */
function scoringStep(history: History, weights: Weights, chances: Float64Array, until: number, count: number) {
  const slopes = weights.map((w, k) => {
    const [, high] = weightBounds[k] ?? [0, w]
    const by = w + nudge > high ? -nudge : nudge
    const nudged = mapWeights(weights, (other, index) => (index === k ? other + by : other))
    return chancesOf(history, nudged, until).map((chance, test) => (chance - (chances[test] ?? 0)) / by)
  })
  const pull = weights.map((w, k) => (2 * ((defaultWeights[k] ?? w) - w)) / (weightSpread[k] ?? 1) ** 2)
  const variance = chances.map((chance) => chance * (1 - chance))
  const residual = variance.map((v, test) => ((history.retests[test]?.recalled ?? 0) - (chances[test] ?? 0)) / v)
  const dot = (one: Float64Array, other: Float64Array, per?: Float64Array) => {
    let sum = 0
    for (let test = 0; test < count; test++) sum += ((one[test] ?? 0) * (other[test] ?? 0)) / (per?.[test] ?? 1)
    return sum
  }
  const uphill = slopes.map((slope, k) => dot(slope, residual) + (pull[k] ?? 0))
  const isFree = (w: number, k: number) => {
    const [low, high] = weightBounds[k] ?? [w, w]
    return (uphill[k] ?? 0) > 0 ? w < high : w > low
  }
  const free = weights.flatMap((w, k) => (isFree(w, k) ? [k] : []))
  const information = free.map((one) =>
    Float64Array.from(free, (other) => {
      const [a, b] = [slopes[one] ?? variance, slopes[other] ?? variance]
      return dot(a, b, variance) + (one === other ? 2 / (weightSpread[one] ?? 1) ** 2 : 0)
    }),
  )
  const step = solve(
    information,
    Float64Array.from(free, (k) => uphill[k] ?? 0),
  )
  return step && weights.map((_, k) => step[free.indexOf(k)] ?? 0)
}

/**
 * The weights that explain a history up to a day best, by log loss with the regularisation of fsrs-rs. `start` saves
 * steps when they were fitted to a shorter history. A step that does not lower the loss is halved, then given up.
 */
export function fitWeights(
  history: History,
  { until, start = defaultWeights, steps = 8 }: { until: number; start?: Weights; steps?: number },
): Weights {
  const later = history.retests.findIndex(({ day }) => day > until)
  const count = later < 0 ? history.retests.length : later
  let weights = start
  let chances = chancesOf(history, weights, until)
  let loss = lossOf(history, chances, weights, count)
  for (let round = 0; round < steps; round++) {
    const step = scoringStep(history, weights, chances, until, count)
    const before = loss
    for (let size = 1; step && size > 0.5 ** halvings; size /= 2) {
      const tried = boundWeights(mapWeights(weights, (w, k) => w + size * (step[k] ?? 0)))
      const triedChances = chancesOf(history, tried, until)
      const triedLoss = lossOf(history, triedChances, tried, count)
      if (!(triedLoss < loss)) continue
      ;[weights, chances, loss] = [tried, triedChances, triedLoss]
      break
    }
    if (before - loss < 0.05) break
  }
  return weights
}
