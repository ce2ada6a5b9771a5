import type { Metric } from '@/lib/labs/lab'
import { powerOfTen } from '@/lib/labs/words/small-number'

/** A reading without its leading zero; exponents where plain digits would not fit; words where there is no number. */
export function printMetric(value: number | undefined, { decimals }: Pick<Metric, 'decimals'>) {
  if (value === undefined || !Number.isFinite(value)) return 'no number'
  if (Math.abs(value) >= 10_000) return printLarge(value)
  const plain = short(value.toFixed(decimals))
  if (Number(plain) !== 0 || value === 0) return plain
  const least = short((10 ** -decimals).toFixed(decimals))
  return value > 0 ? `< ${least}` : `> −${least}`
}

/** Without the zero before the point. */
const short = (number: string) => number.replace(/^(-?)0\./, '$1.')

/** A stop of a knob, without the zero before the point. */
export const printStop = (stop: number | string) => String(stop).replace(/^0\./, '.')

/** 3 × 10²⁰, for what plain digits would make too long. */
export function printLarge(value: number) {
  const [factor, exponent] = value.toExponential(0).split('e')
  return `${factor}\u202F×\u202F${powerOfTen(Number(exponent))}`
}
