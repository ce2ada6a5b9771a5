import { expect, test } from 'vitest'
import { studyDaySchema } from '../study-day/study-day'
import { asInterview, type InterviewDay, interviewDaySchema, weightOf, withWeight } from './interview-day'

const day = studyDaySchema.parse('2026-12-04')
const interview: InterviewDay = { day, role: 'research', weights: { gan: 0, cnn: 2 } }

test('a topic matters as its chapter until it has a weight of its own', () => {
  expect(weightOf(interview, 'cnn/pooling')).toBe(2)
  expect(weightOf(withWeight(interview, 'cnn/pooling', 3), 'cnn/pooling')).toBe(3)
  expect(weightOf(withWeight(interview, 'cnn/pooling', 3), 'cnn/convolution')).toBe(2)
  expect(weightOf(interview, 'rnn')).toBe(1)
})

test('a topic that is weighed as its chapter follows it again', () => {
  const apart = withWeight(interview, 'gan/generator', 1)
  expect(apart.weights).toEqual({ gan: 0, cnn: 2, 'gan/generator': 1 })
  const again = withWeight(apart, 'gan/generator', 0)
  expect(again).toEqual(interview)
  expect(weightOf(withWeight(again, 'gan', 3), 'gan/generator')).toBe(3)
})

test('the planner is told the weight of every topic', () => {
  const { importance } = asInterview(withWeight(interview, 'gan/generator', 1), [
    'gan/generator',
    'gan/applications',
    'rnn/lstm',
  ])
  expect(importance).toEqual({ 'gan/generator': 1, 'gan/applications': 0, 'rnn/lstm': 1 })
})

test('a date with weights of chapters and topics is stored as it is', () => {
  const apart = withWeight(interview, 'gan/generator', 1)
  expect(interviewDaySchema.parse(apart)).toEqual(apart)
  expect(interviewDaySchema.safeParse({ ...apart, weights: { 'gan/a/b': 1 } }).success).toBe(false)
})
