import { pixelCount } from '../pictures/rectangles'
import { scoresOf, shareAbove, thresholdOf } from './score'

export const shownCount = 6
/** Scores are counted up to every quarter of the threshold, and so many quarters far. */
const quarters = 24

/** What the page draws an arm from. */
export type AnomalyLook = {
  /** Pictures in and out: [shown × pixels]. */
  readonly normal: { readonly inputs: Float32Array; readonly outputs: Float32Array }
  readonly odd: { readonly inputs: Float32Array; readonly outputs: Float32Array }
  readonly threshold: number
  readonly caught: number
  /** Share of the scores up to 0, ¼, ½ … of the threshold. */
  readonly upTo: { readonly normal: readonly number[]; readonly odd: readonly number[] }
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
    upTo: { normal: sharesUpTo(usual, threshold), odd: sharesUpTo(unusual, threshold) },
  }
}

const sharesUpTo = (scores: Float32Array, threshold: number) =>
  Array.from({ length: quarters + 1 }, (_, quarter) => 1 - shareAbove(scores, (quarter * threshold) / 4))
