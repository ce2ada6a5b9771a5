import type { Metric } from '@/lib/labs/lab'
import { powerOfTen } from '@/lib/labs/words/small-number'
import { printLarge } from './print'
import { decadeTicks, niceTicks } from './ticks'

/** The axis of a metric for the values that it must hold: `map` brings a value onto it. */
export function axisOf({ scale, domain }: Pick<Metric, 'scale' | 'domain'>, values: readonly number[]) {
  const low = values.reduce((least, value) => Math.min(least, value), domain?.[0] ?? Number.POSITIVE_INFINITY)
  const high = values.reduce((most, value) => Math.max(most, value), domain?.[1] ?? Number.NEGATIVE_INFINITY)
  const isEmpty = low > high
  const ticks =
    scale === 'log'
      ? decadeTicks(isEmpty ? 0.1 : low, isEmpty ? 1 : high)
      : niceTicks(isEmpty ? 0 : low, isEmpty ? 1 : high)
  return {
    ticks,
    low: ticks[0] ?? 0,
    high: ticks.at(-1) ?? 1,
    map: scale === 'log' ? Math.log10 : (value: number) => value,
    label: (tick: number) => (scale === 'log' ? decadeLabel(tick) : tickLabel(tick)),
  }
}

const decadeLabel = (exponent: number) =>
  Math.abs(exponent) <= 3 ? String(Number(`1e${exponent}`)).replace(/^0\./, '.') : powerOfTen(exponent)

/** A tick of a linear axis, as short as its place beside the axis. */
export const tickLabel = (tick: number) =>
  Math.abs(tick) >= 10_000 ? printLarge(tick) : String(tick).replace(/^(-?)0\./, '$1.')
