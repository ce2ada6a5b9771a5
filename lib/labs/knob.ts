/**
 * One setting of a lab, as the stops that it can take: names are shown as a choice, numbers as a slider. A knob of scope
 * `both` always has the same value in both arms; a live one may be turned while the lab runs, without new weights.
 */
export type Knob = {
  readonly stops: readonly (number | string)[]
  readonly scope: 'both' | 'arm'
  readonly live: boolean
  /** Knobs that are cells of a square matrix, row by row, are shown as one. */
  readonly cell?: true
}
export type Knobs = Readonly<Record<string, Knob>>

/** The settings of one arm: one stop of every knob. */
export type SettingsOf<K extends Knobs> = { readonly [Name in keyof K]: K[Name]['stops'][number] }
export type Settings = Readonly<Record<string, number | string>>
export type Pair<T> = readonly [T, T]

export const armNames = ['a', 'b'] as const
export type ArmName = (typeof armNames)[number]

/** The stop that prints as this text, or undefined. */
export const stopOf = (knob: Knob, text: string) => knob.stops.find((stop) => String(stop) === text)

/** True when one arm's weights stay valid under the other settings: only live knobs differ. */
export const differsOnlyLive = (knobs: Knobs, before: Settings, after: Settings) =>
  Object.entries(knobs).every(([name, knob]) => knob.live || before[name] === after[name])

export const sameSettings = (one: Pair<Settings>, other: Pair<Settings>) =>
  one.every((arm, at) => Object.entries(arm).every(([name, value]) => other[at]?.[name] === value))
