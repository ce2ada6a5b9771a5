import type { Draw } from './family'
import { print, short } from './number-text'

/** How far from `value` (the key or a slip) a number may lie and still count as it. */
export function marginAround(value: number, { tolerance, decimals }: Pick<Draw, 'tolerance' | 'decimals'>): number {
  // What a few roundings of a double can move; far below one for every count that is asked.
  const rounding = 8 * Number.EPSILON * Math.abs(value)
  if (tolerance.kind === 'exact') return rounding
  if (tolerance.kind === 'absolute') return rounding + tolerance.within
  // A small slip as printed may be off by more than one per cent, and is still meant.
  return rounding + Math.max(tolerance.within * Math.abs(value), 0.5 * 10 ** -decimals)
}

/** Whether the key and the slips can be told apart, typed within the tolerance or read as printed. */
export function areApart(draw: Draw): boolean {
  const { answer, slips, decimals } = draw
  const values = [answer, ...slips.map(({ value }) => value)]
  if (!values.every(Number.isFinite)) return false
  return values.every((one, at) =>
    values
      .slice(at + 1)
      .every(
        (other) =>
          Math.abs(one - other) > marginAround(one, draw) + marginAround(other, draw) &&
          print(one, decimals) !== print(other, decimals),
      ),
  )
}

/** The tolerance in words, for the learner. */
export function tolerancePhrase({ tolerance, unit }: Pick<Draw, 'tolerance' | 'unit'>): string {
  if (tolerance.kind === 'exact') return 'An exact whole number.'
  if (tolerance.kind === 'relative') return `Within ${short(tolerance.within * 100)} % counts as right.`
  return `Within ${short(tolerance.within)}${unit ? ` ${unit}` : ''} counts as right.`
}
