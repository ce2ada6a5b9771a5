import { expect, test } from 'vitest'
import { eventSchema } from '@/lib/core/journal/event'
import { at, makeEvent, review } from '@/tests/make'
import { growingIds } from './event-id'

const nine = at('2026-11-24 09:00')
const noise = (count: number) => crypto.getRandomValues(new Uint8Array(count))

test('ids grow while the clock stands still, runs, and steps back', () => {
  const nextId = growingIds(noise)
  const ids = [0, 0, 0, 1, 1, -5000, -5000, 2, 9000].map((ms) => nextId(nine + ms))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test('an id is what the event form asks for', () => {
  const event = { ...makeEvent(1, nine, review('a-1', 3)), id: growingIds(noise)(nine) }
  expect(eventSchema.safeParse(event).success).toBe(true)
})
