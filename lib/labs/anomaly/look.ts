import { pixelCount } from '../shared/rectangles'
import { scoresOf, shareAbove, thresholdOf } from './score'

export const shownCount = 6
/** Scores are counted in quarters of the threshold; the last bin holds all that lie beyond. */
export const quarters = 24

/** What the page draws an arm from. */
export type AnomalyLook = {
  /** Pictures in and out: [shown × pixels]. */
  readonly normal: { readonly inputs: Float32Array; readonly outputs: Float32Array }
  readonly odd: { readonly inputs: Float32Array; readonly outputs: Float32Array }
  readonly threshold: number
  readonly caught: number
  /** Share of the scores in every quarter of the threshold. */
  readonly histogram: { readonly normal: readonly number[]; readonly odd: readonly number[] }
}

type Parts = {
  readonly normal: Float32Array
  readonly odd: Float32Array
  answersTo(pictures: Float32Array): Float32Array
}

export function lookOf({ normal, odd, answersTo }: Parts): AnomalyLook {
  const [ofNormal, ofOdd] = [answersTo(normal), answersTo(odd)]
  const [usual, unusual] = [scoresOf(ofNormal, normal), scoresOf(ofOdd, odd)]
  const threshold = thresholdOf(usual)
  const shown = (pictures: Float32Array) => pictures.slice(0, shownCount * pixelCount)
  return {
    normal: { inputs: shown(normal), outputs: shown(ofNormal) },
    odd: { inputs: shown(odd), outputs: shown(ofOdd) },
    threshold,
    caught: shareAbove(unusual, threshold),
    histogram: { normal: sharesOf(usual, threshold), odd: sharesOf(unusual, threshold) },
  }
}

function sharesOf(scores: Float32Array, threshold: number) {
  const shares = Array<number>(quarters).fill(0)
  for (const score of scores) {
    const bin = Math.min(quarters - 1, Math.floor((4 * score) / threshold))
    shares[bin] = (shares[bin] ?? 0) + 1 / scores.length
  }
  return shares
}
