import { readFileSync } from 'node:fs'
import type { Grade } from '@/lib/core/journal/event'
import { hash32 } from '@/lib/core/memory/fuzz'
import type { Answer } from '@/lib/core/readiness/history'

// A log of another program: card_id, review_rating (1 to 4), review_time (ISO, UTC), and whatever follows.

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const rolloverHour = 4

export type Row = { readonly card: string; readonly grade: Grade; readonly atMs: number }

export function readLog(path: string): Row[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  const rows = lines.map((line) => {
    const [card = '', rating, time = ''] = line.split(',')
    const atMs = Date.parse(time)
    if (!/^[1-4]$/.test(rating ?? '') || Number.isNaN(atMs)) throw new Error(`${path}: not a review: ${line}`)
    return { card, grade: Number(rating) as Grade, atMs }
  })
  return rows.sort((one, other) => one.atMs - other.atMs)
}

/** Hours east of UTC, if the person sleeps at the rollover hour: the three hours with the fewest reviews lie around it. */
export function likelyOffsetHours(rows: readonly Row[]): number {
  const counts = Array.from({ length: 24 }, () => 0)
  for (const { atMs } of rows) {
    const hour = new Date(atMs).getUTCHours()
    counts[hour] = (counts[hour] ?? 0) + 1
  }
  const around = (hour: number) => [22, 23, 0, 1].reduce((sum, shift) => sum + (counts[(hour + shift) % 24] ?? 0), 0)
  const hours = Array.from({ length: 24 }, (_, hour) => hour)
  const quietest = hours.reduce((best, hour) => (around(hour) < around(best) ? hour : best), 0)
  return ((rolloverHour - quietest + 36) % 24) - 12
}

type Division = {
  readonly offsetHours: number
  readonly topics: number
  /** Which of many ways to divide the cards: the first goes by their numbers, the others by a hash. */
  readonly division: number
}

/** Pseudo-topics, which no card has for its content: so no topic is truly easier than another. */
export function answersOfLog(rows: readonly Row[], { offsetHours, topics, division }: Division) {
  const topicOf = (card: string) =>
    division === 0 && /^\d+$/.test(card)
      ? Number(BigInt(card) % BigInt(topics))
      : hash32(`${card}/${division}`) % topics
  return rows.map(
    ({ card, grade, atMs }): Answer => ({
      itemId: card,
      topicId: String(topicOf(card)),
      day: Math.floor((atMs + (offsetHours - rolloverHour) * hourMs) / dayMs),
      grade,
    }),
  )
}
