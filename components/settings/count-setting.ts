import type { Settings } from '@/lib/core/settings'
import { reviewsADay, roundly } from './workload'

export type CountName = 'newPerDay' | 'reviewsPerDay'

type Bounds = { readonly low: number; readonly high: number }

const bounds: Readonly<Record<CountName, Bounds>> = {
  newPerDay: { low: 0, high: 60 },
  reviewsPerDay: { low: 1, high: 500 },
}

/** A typed number of cards: the number, or in one sentence why it cannot be, with what it would mean. */
export function readCount(name: CountName, typed: string, settings: Settings): number | string {
  const { low, high } = bounds[name]
  const text = typed.trim().replaceAll(',', '')
  if (!/^\d{1,6}$/.test(text)) return `A whole number from ${low} to ${high}.`
  const count = Number(text)
  if (count > high) return tooMany(name, count, settings)
  return count < low ? `At least ${low}: without reviews nothing is kept.` : count
}

function tooMany(name: CountName, count: number, settings: Settings): string {
  const { high } = bounds[name]
  const typed = count.toLocaleString('en-GB')
  if (name === 'reviewsPerDay')
    return `${typed} reviews take a whole day. At most ${high}; what is left comes tomorrow.`
  const reviews = roundly(reviewsADay({ newPerDay: count, desiredRetention: settings.desiredRetention }))
  return `${typed} new cards make about ${reviews} reviews a day within a month. At most ${high}.`
}
