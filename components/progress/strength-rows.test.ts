import { expect, test } from 'vitest'
import { foldJournal } from '@/lib/core/journal/fold'
import { at, day, makeEvent, review } from '@/tests/make'
import { strengthRows, strengthSummary, weakestTopics } from './strength-rows'

const topic = (id: string, ...cardIds: string[]) => ({ id, number: '1.1', title: id, cardIds })
const chapter = (id: string, ...topics: ReturnType<typeof topic>[]) => ({ id, number: 1, title: id, topics })
const chapters = [
  chapter('gan', topic('gan/critic', 'critic-1')),
  chapter('cnn', topic('cnn/pooling', 'pool-1', 'pool-2'), topic('cnn/layers', 'layer-1')),
  chapter('rnn', topic('rnn/gru', 'gru-1')),
]
const state = foldJournal([
  makeEvent(1, at('2026-11-01 09:00'), review('pool-1', 3)),
  makeEvent(2, at('2026-11-23 09:00'), review('gru-1', 4)),
  makeEvent(3, at('2026-11-23 09:00'), review('layer-1', 3)),
])
const rows = strengthRows(chapters, state, day('2026-11-24'))

test('the strongest chapter stands first, one without an answer last', () => {
  expect(rows.map(({ id }) => id)).toEqual(['rnn', 'cnn', 'gan'])
})

test('the weakest topics are those that were begun', () => {
  expect(weakestTopics(rows, 2).map(({ id }) => id)).toEqual(['cnn/pooling', 'cnn/layers'])
})

test('the chart says in words what it shows', () => {
  const words = strengthSummary(rows, 0.9)
  expect(words).toMatch(
    /^Predicted recall today by chapter; the target is \.90\. rnn \.\d\d, 1 of 1 cards answered, 0 due\./,
  )
  expect(words).toMatch(/gan not begun\.$/)
})
