import type { Metric } from '@/lib/labs/lab'

/** A reading without its leading zero; exponents where plain digits would not fit; words where there is no number. */
export function printMetric(value: number | undefined, { decimals }: Pick<Metric, 'decimals'>) {
  if (value === undefined || !Number.isFinite(value)) return 'no number'
  if (Math.abs(value) >= 10_000) return value.toExponential(0).replace('e+', ' × 10^')
  const plain = value.toFixed(decimals)
  return Number(plain) === 0 && value !== 0 ? `< .${'0'.repeat(decimals - 1)}1` : plain.replace(/^(-?)0\./, '$1.')
}

/** A stop of a knob, without the zero before the point. */
export const printStop = (stop: number | string) => String(stop).replace(/^0\./, '.')
