import { budget, type RateSettings } from './settings'

/** Updates over which a rate is warmed up. */
const warmUp = 300

/** The rate of an update, counted from 0. The cosine is ½(1 + cos(πt/T)) (Loshchilov and Hutter 2017, arXiv:1608.03983). */
export function rateAt({ rate, schedule }: Pick<RateSettings, 'rate' | 'schedule'>, update: number): number {
  if (schedule === 'warm-up') return rate * Math.min(1, (update + 1) / warmUp)
  return schedule === 'cosine' ? (rate / 2) * (1 + Math.cos((Math.PI * update) / budget)) : rate
}
