import type { Figure } from './figure'
import type { Knobs, Pair, Settings, SettingsOf } from './knob'

/** Numbers that are read from an arm at a kept update, by the name of their metric. */
export type Metrics = Readonly<Record<string, number>>

/** An arm at one update. `look` is what the lab's figures are drawn from: plain data that can be posted. */
export type ArmFrame<Look = unknown> = {
  readonly metrics: Metrics
  /** The update at which the loss left the range of numbers: from there on the arm stands still. */
  readonly blewUpAt: number | null
  readonly look?: Look
}
export type Frame<Look = unknown> = { readonly update: number; readonly arms: Pair<ArmFrame<Look>> }

/** The course of one arm: its frames in order, from update 0. */
export type Trace = readonly { readonly update: number; readonly arm: ArmFrame }[]

export type Metric = {
  readonly id: string
  readonly scale: 'linear' | 'log'
  /** Ends of the axis; without them it fits the run. */
  readonly domain?: Pair<number>
  /** A value worth a line across the plot: the goal, or chance. */
  readonly goal?: number
  /** How many decimals its readings have. */
  readonly decimals: number
}

/** A ready choice of settings that shows one thing. Its words stand in the lab's content file under the same id. */
export type Preset<S> = {
  readonly seed: number
  /** Updates after which a run stops, settled or not. */
  readonly budget: number
  readonly arms: Pair<S>
  /** What each arm comes to on most seeds: ids of outcomes. */
  readonly expected: Pair<string>
}

/**
 * A lab as the page sees it: everything but the training, no tensor, no DOM. Functions are written as methods, so that
 * a lab of particular settings is also a lab of any settings, as the frame needs it.
 */
export interface Lab<K extends Knobs = Knobs, Look = unknown> {
  readonly id: string
  readonly knobs: K
  readonly presets: Readonly<Record<string, Preset<SettingsOf<K>>>>
  /** The first metric is the reading in the head of an arm. */
  readonly metrics: readonly [Metric, ...Metric[]]
  /** Ids of what an arm can come to, as a prediction offers them. */
  readonly outcomes: readonly string[]
  /** Which outcome a run came to. */
  judge(trace: Trace): string
  /** "One hidden layer of 8, tanh": short, and never the same as the other arm's where they differ. */
  armName(settings: SettingsOf<K>, other: SettingsOf<K>): string
  /** "33 weights" */
  armSize(settings: SettingsOf<K>): string
  figures(look: Look, settings: SettingsOf<K>, seed: number): readonly Figure[]
}

/** One arm of a run, with its tensors. */
export interface Arm<S = Settings, Look = unknown> {
  /** One update of the weights; the loss of its batch. */
  step(): number
  /** Reads the metrics; `settled` when further updates would change nothing worth seeing. */
  measure(): { readonly metrics: Metrics; readonly settled: boolean }
  look(): Look
  /** Takes new values of live knobs. */
  change(settings: S): void
  dispose(): void
}

/** The training of a lab: the only part that touches tensors, and the only one the worker loads. */
export interface Training<S = Settings, Look = unknown> {
  createArm(settings: S, seed: number): Arm<S, Look>
}

/** What a claim demands of one arm: the named test passes on at least so many of the seeds. */
export type ClaimArm<S> = {
  readonly name: string
  readonly settings: S
  readonly atLeast: number
  passes(trace: Trace): boolean
}

/** A sentence about the lab that `npm run labs:verify` holds against runs on seeds it was not tuned on. */
export interface Claim<S = Settings> {
  readonly id: string
  readonly statement: string
  readonly preset: string
  readonly budget: number
  readonly tunedOn: readonly number[]
  readonly seeds: readonly number[]
  readonly arms: Pair<ClaimArm<S>>
}
