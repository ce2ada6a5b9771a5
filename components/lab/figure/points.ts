import type { Point } from '@/components/ui/chart/scale'

/** The values of a line over their number; what is no number is left out. */
export const pointsOf = (values: readonly number[]): Point[] =>
  values.flatMap((value, step) => (Number.isFinite(value) ? [[step, value] as const] : []))
