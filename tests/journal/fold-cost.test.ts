import { expect, test } from 'vitest'
import { emptyFold, joinEvents } from '@/lib/core/journal/growing-fold'
import { at, makeEvent, review } from '@/tests/make'

const journal = Array.from({ length: 10_000 }, (_, n) =>
  makeEvent(n, at('2025-01-01 09:00') + n * 3_600_000, review(`item-${n % 400}`, ([3, 3, 4, 1] as const)[n % 4] ?? 3)),
)

/** The fastest of several tries: what the work costs, not what else the machine was doing. */
function fastestMs(tries: number, work: () => unknown) {
  const times = Array.from({ length: tries }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

test('an answer after ten thousand costs a small part of the whole fold', () => {
  const whole = joinEvents(emptyFold, journal)
  const answer = makeEvent(10_001, at('2027-01-01 09:00'), review('item-7', 3))
  const wholeMs = fastestMs(3, () => joinEvents(emptyFold, journal))
  const oneMs = fastestMs(10, () => joinEvents(whole, [answer]))
  expect(wholeMs).toBeLessThan(1000)
  expect(oneMs).toBeLessThan(wholeMs / 5)
})
