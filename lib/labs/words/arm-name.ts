import type { Settings } from '../knob'

/** Says a stop of each knob in words, by the name of the knob. */
type Sayings<S extends Settings> = { readonly [Name in keyof S]?: (value: S[Name]) => string }

/** What an arm has where the other differs: "Two layers, no positions"; and `same` where they do not. */
export function nameByDifference<S extends Settings>(
  { settings, other, same }: { readonly settings: S; readonly other: S; readonly same: string },
  sayings: Sayings<S>,
): string {
  const names: readonly (keyof S)[] = Object.keys(sayings)
  const said = names.flatMap((name) =>
    settings[name] === other[name] ? [] : [sayings[name]?.(settings[name]) ?? String(settings[name])],
  )
  const all = said.length > 0 ? said.join(', ') : same
  return all.charAt(0).toUpperCase() + all.slice(1)
}

/** Without the zero before the point: .95. */
export const pointed = (value: number) => String(value).replace(/^0\./, '.')

/** The same with a true minus sign: −.95. */
export const signed = (value: number) => String(value).replace('-', '−').replace('0.', '.')
