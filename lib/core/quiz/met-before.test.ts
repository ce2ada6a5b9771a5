import { expect, test } from 'vitest'
import { at, day, eventId } from '@/tests/make'
import type { Misconception } from '../content/misconception'
import type { ChoiceItem } from '../content/quiz'
import type { QuizAnswered } from '../journal/learner-state'
import { metBefore } from './met-before'

const belief = (id: string): Misconception => ({
  ...{ id, topicId: 'cnn/pooling', claimHtml: '', claimText: '', truthHtml: '', whyHtml: '', references: [] },
})
const choice = (id: string): ChoiceItem => ({
  ...{ id, kind: 'choice', select: 'one', isNumeric: false, stemHtml: '', stemText: '', map: [], references: [] },
  ...{ topicId: 'cnn/pooling', topicNumber: '2.5', topicTitle: 'Pooling', passage: 'shifts', level: 'mid' },
  type: 'concept',
  options: [
    { id: 'a', html: '', text: '', whyHtml: '', isKey: true },
    { id: 'b', html: '', text: '', whyHtml: '', isKey: false, misconception: belief('pooling-has-weights') },
    { id: 'c', html: '', text: '', whyHtml: '', isKey: false, misconception: belief('pooling-mixes-channels') },
  ],
})
const choices = new Map(['a-q01', 'a-q02'].map((id) => [id, choice(id)]))
const chose = (n: number, itemId: string, option: string): QuizAnswered => ({
  ...{ id: eventId(n), itemId, at: at('2026-11-24 09:00') + n, day: day('2026-11-24'), durationMs: null, right: 0 },
  ...{ quiz: 'seed=1', mapping: 0 },
  response: { kind: 'choice', shown: ['a', 'b', 'c'], chosen: [option] },
})

test('a misconception is met again in another question, at its latest', () => {
  const earlier = [chose(1, 'a-q01', 'b'), chose(2, 'a-q01', 'b'), chose(3, 'a-q01', 'c')]
  const now = chose(4, 'a-q02', 'b')
  expect(metBefore(now, [...earlier, now, chose(5, 'a-q01', 'b')], choices)?.id).toBe(eventId(2))
})

test('a right answer meets nothing, and neither does a misconception that is new', () => {
  const earlier = [chose(1, 'a-q01', 'b'), chose(2, 'a-q09', 'c')]
  expect(metBefore(chose(3, 'a-q02', 'a'), earlier, choices)).toBeUndefined()
  expect(metBefore(chose(3, 'a-q02', 'c'), earlier, choices)).toBeUndefined()
})
