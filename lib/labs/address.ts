import { type ArmName, armNames, type Pair, type Settings, stopOf } from './knob'
import type { Lab } from './lab'

/** What was foretold: an outcome for each arm, and how sure the learner was. */
export type Foretold = { readonly outcomes: Pair<string>; readonly sure?: boolean }

/** Everything that a link to a lab says. The same link gives the same run, wherever it is opened. */
export type Address = {
  readonly preset: string
  readonly seed: number
  readonly arms: Pair<Settings>
  readonly foretold?: Foretold
  /** The card that sent the learner here. */
  readonly from?: string
}

export const seedLimit = 100_000
const cardId = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Reads a query; what it does not say, or says wrongly, comes from the preset, and an unknown preset is the first. */
export function parseAddress(lab: Lab, query: URLSearchParams): Address {
  const names = Object.keys(lab.presets)
  const preset = names.find((name) => name === query.get('preset')) ?? names[0] ?? ''
  const ready = lab.presets[preset]
  if (!ready) throw new Error(`lib/labs/${lab.id}: a lab needs at least one preset`)
  const from = query.get('from') ?? ''
  const foretold = readForetold(lab, query)
  return {
    preset,
    seed: readSeed(query.get('seed')) ?? ready.seed,
    arms: [readArm(lab, query, 'a', ready.arms[0]), readArm(lab, query, 'b', ready.arms[1])],
    ...(foretold && { foretold }),
    ...(cardId.test(from) && from.length <= 120 && { from }),
  }
}

/** Writes the query: preset and seed always, settings only where they differ from the preset's. */
export function printAddress(lab: Lab, { preset, seed, arms, foretold, from }: Address): URLSearchParams {
  const query = new URLSearchParams({ preset, seed: String(seed) })
  const ready = lab.presets[preset]
  for (const [name, knob] of Object.entries(lab.knobs)) {
    for (const at of [0, 1] as const) {
      const value = String(arms[at][name])
      if (value !== String(ready?.arms[at][name]))
        query.set(keyOf(name, knob.scope === 'both' ? null : armNames[at]), value)
    }
  }
  if (foretold) query.set('predict', foretold.outcomes.join('.'))
  if (foretold?.sure !== undefined) query.set('sure', foretold.sure ? 'yes' : 'no')
  if (from) query.set('from', from)
  return query
}

const keyOf = (knob: string, arm: ArmName | null) => (arm ? `${arm}.${knob}` : knob)

function readArm(lab: Lab, query: URLSearchParams, arm: ArmName, ready: Settings): Settings {
  const read = Object.entries(lab.knobs).map(([name, knob]) => {
    const text = query.get(keyOf(name, knob.scope === 'both' ? null : arm))
    return [name, (text === null ? undefined : stopOf(knob, text)) ?? ready[name] ?? knob.stops[0] ?? 0] as const
  })
  return Object.fromEntries(read)
}

function readSeed(text: string | null) {
  const seed = /^\d{1,6}$/.test(text ?? '') ? Number(text) : Number.NaN
  return seed < seedLimit ? seed : undefined
}

function readForetold(lab: Lab, query: URLSearchParams): Foretold | undefined {
  const [a, b, ...more] = (query.get('predict') ?? '').split('.')
  if (!a || !b || more.length > 0 || ![a, b].every((outcome) => lab.outcomes.includes(outcome))) return undefined
  const sure = query.get('sure')
  return { outcomes: [a, b], ...(sure === 'yes' ? { sure: true } : sure === 'no' ? { sure: false } : {}) }
}
