import { expect, test } from 'vitest'
import { emptyFold, joinEvents } from '@/lib/core/journal/growing-fold'
import { at, makeEvent, review } from '@/tests/make'

const journal = Array.from({ length: 10_000 }, (_, n) =>
  makeEvent(n, at('2025-01-01 09:00') + n * 3_600_000, review(`item-${n % 400}`, ([3, 3, 4, 1] as const)[n % 4] ?? 3)),
)

test('an answer after ten thousand folds its own item again, and no other', () => {
  const before = joinEvents(emptyFold, journal).state.memories
  const whole = joinEvents(emptyFold, journal)
  const answer = makeEvent(10_001, at('2027-01-01 09:00'), review('item-7', 3))
  const after = joinEvents(whole, [answer]).state.memories
  const foldedAgain = [...after].filter(([id, memory]) => memory !== whole.state.memories.get(id)).map(([id]) => id)
  expect(foldedAgain).toEqual(['item-7'])
  // A second whole fold makes every memory anew, so the comparison above can tell.
  expect([...before].filter(([id, memory]) => memory !== whole.state.memories.get(id))).toHaveLength(400)
})
