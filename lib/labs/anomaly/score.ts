import { pixelCount } from '../pictures/rectangles'

/** Squared error of every picture, summed over its pixels: the score of an anomaly. */
export function scoresOf(answers: ArrayLike<number>, pictures: Float32Array): Float32Array {
  const scores = new Float32Array(pictures.length / pixelCount)
  pictures.forEach((pixel, at) => {
    const picture = Math.floor(at / pixelCount)
    scores[picture] = (scores[picture] ?? 0) + (pixel - (answers[at] ?? Number.NaN)) ** 2
  })
  return scores
}

/** Share of normal pictures that may raise a false alarm. */
export const falseAlarms = 0.05

/** The score above which so many of the normal scores lie. */
export function thresholdOf(normal: Float32Array): number {
  const sorted = normal.toSorted()
  return sorted[Math.ceil((1 - falseAlarms) * sorted.length) - 1] ?? Number.NaN
}

/** Share of the scores that raise an alarm. */
export const shareAbove = (scores: Float32Array, threshold: number) =>
  scores.filter((score) => score > threshold).length / scores.length

/** The chance that an anomaly scores higher than a normal picture, ties for half: the area under the ROC curve. */
export function areaUnderRoc(normal: Float32Array, odd: Float32Array): number {
  const wins = odd.reduce(
    (sum, score) => sum + normal.reduce((won, other) => won + (score > other ? 1 : score === other ? 0.5 : 0), 0),
    0,
  )
  return wins / (normal.length * odd.length)
}
