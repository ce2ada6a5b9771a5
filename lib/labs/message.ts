import type { Pair, Settings } from './knob'
import type { Frame } from './lab'
import type { End, Experiment } from './run'

/** Updates per second; `max` is as many as there is time for. */
export const paces = { slow: 5, normal: 60, max: Number.POSITIVE_INFINITY } as const
export type Pace = keyof typeof paces

/** From the page to the worker. `run` numbers the loads, so that an answer about an older one is known as such. */
export type Request =
  | { readonly kind: 'load'; readonly run: number; readonly lab: string; readonly experiment: Experiment }
  | { readonly kind: 'play'; readonly pace: Pace }
  | { readonly kind: 'pause' }
  | { readonly kind: 'step' }
  /** New values of live knobs. */
  | { readonly kind: 'change'; readonly arms: Pair<Settings> }
  /** Credit for one answer with the newest state. */
  | { readonly kind: 'ask' }
  /** The same experiment on these seeds, to the end, without pictures. */
  | { readonly kind: 'spread'; readonly seeds: readonly number[] }

export type Progress = {
  readonly kind: 'progress'
  readonly run: number
  /** Kept frames since the last answer. */
  readonly kept: readonly Frame[]
  /** The newest state where it is not a kept one; null when nothing is newer than what was told before. */
  readonly now: Frame | null
  readonly playing: boolean
  readonly end: End | null
  /** Time spent on updates. */
  readonly ms: number
}

/** From the worker to the page. */
export type Reply =
  | Progress
  | { readonly kind: 'spread'; readonly run: number; readonly seed: number; readonly frames: readonly Frame[] }
  /** What a learner should know of this browser: that it trains more slowly than others, for one. */
  | { readonly kind: 'notice'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly sentence: string }
