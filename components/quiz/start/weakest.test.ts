import { expect, test } from 'vitest'
import { foldJournal } from '@/lib/core/journal/fold'
import { emptyState } from '@/lib/core/journal/learner-state'
import { at, day, makeEvent, review } from '@/tests/make'
import { topicOfCard, weakestTopics } from './weakest'

const topics = ['cnn/pooling', 'cnn/convolution', 'rnn/lstm', 'rnn/gru']
const rest = { day: day('2026-11-26'), topicOf: topicOfCard(topics) }
const nine = at('2026-11-24 09:00')
const quizAnswer = (n: number, itemId: string, right: number) =>
  makeEvent(n, nine + n, {
    kind: 'quiz',
    itemId,
    payload: { quiz: 'seed=1', response: { kind: 'passed' }, right, mapping: 0 },
  })

test('nothing known: the topics as the guide has them', () => {
  expect(weakestTopics(topics, emptyState, rest)).toEqual(topics)
})

test('a topic that was forgotten or answered wrong comes before what is known well, and that before the unknown', () => {
  const state = foldJournal([
    makeEvent(1, nine, review('rnn-gru-01', 4)),
    makeEvent(2, nine, review('rnn-lstm-01', 1)),
    quizAnswer(3, 'cnn-convolution-q01', 0),
  ])
  expect(weakestTopics(topics, state, rest)).toEqual(['cnn/convolution', 'rnn/lstm', 'rnn/gru', 'cnn/pooling'])
})

test('of a question answered twice the latest answer counts', () => {
  const state = foldJournal([
    ...[quizAnswer(1, 'cnn-convolution-q01', 0), quizAnswer(2, 'cnn-convolution-q01', 1)],
    quizAnswer(3, 'rnn-lstm-q01', 0.5),
  ])
  expect(weakestTopics(topics, state, rest).slice(0, 2)).toEqual(['rnn/lstm', 'cnn/convolution'])
})
