import { expect, test } from 'vitest'
import type { Fact } from '@/lib/core/journal/event'
import { foldJournal } from '@/lib/core/journal/fold'
import { at, day, makeEvent, review } from '@/tests/make'
import { planOf } from './plan'

const today = day('2026-11-24')
const cardIds = (topic: string, count: number) => Array.from({ length: count }, (_, n) => `${topic}-${n + 1}`)
const chapters = [
  {
    id: 'cnn',
    number: 2,
    title: 'Convolutional networks',
    topics: [
      { id: 'cnn/convolution', number: '2.1', title: 'Convolution', cardIds: cardIds('conv', 10) },
      { id: 'cnn/pooling', number: '2.2', title: 'Pooling', cardIds: cardIds('pool', 30) },
    ],
  },
]
const after = (...facts: [wall: string, fact: Fact][]) =>
  foldJournal(facts.map(([wall, fact], index) => makeEvent(index + 1, at(wall), fact)))
const learntLongAgo = cardIds('conv', 10).map((id): [string, Fact] => ['2026-10-01 09:00', review(id, 3)])

test('the plan has what comes back first and then what is new, and its minutes add up', () => {
  const plan = planOf(chapters, after(...learntLongAgo), today)
  expect(plan.rows).toEqual([
    { act: 'Recall', what: '10 cards due', minutes: 2, href: '/study?now' },
    { act: 'Learn', what: '20 new cards, from 2.2 Pooling', minutes: 4, href: '/guide/cnn/pooling' },
  ])
  expect(plan).toMatchObject({ cards: 30, due: 10, minutes: 6, doneToday: 0, backlog: null })
})

test('when today has been done, nothing is left to plan', () => {
  const settings: Fact = { kind: 'setting', payload: { newPerDay: 0 } }
  const plan = planOf(chapters, after(['2026-11-24 08:00', settings], ['2026-11-24 09:00', review('conv-1', 3)]), today)
  expect(plan).toMatchObject({ rows: [], cards: 0, minutes: 0, doneToday: 1 })
})

test('of a backlog the plan takes today’s number and says when the rest is done', () => {
  const settings: Fact = { kind: 'setting', payload: { newPerDay: 0, reviewsPerDay: 4 } }
  const plan = planOf(chapters, after(['2026-10-01 08:00', settings], ...learntLongAgo), today)
  expect(plan.due).toBe(4)
  expect(plan.backlog).toBe(
    '6 cards wait for later days; done by Thursday. What you still know will come back later, not sooner.',
  )
})
