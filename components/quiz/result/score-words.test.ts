import { expect, test } from 'vitest'
import { scoreOf } from '@/lib/core/quiz/quiz-score'
import { printMinutes, scoreLead, scoreTitle } from './score-words'

const score = (...rights: number[]) => scoreOf(rights) ?? expect.fail('no score')

test('a score is told in points, with the range it leaves open', () => {
  expect(scoreTitle(score(1, 0.667, 0))).toBe('1.67 of 3 points.')
  expect(scoreTitle(score(1))).toBe('1 of 1 point.')
  expect(scoreLead(score(1, 1, 1, 1, 1, 1, 1, 1, 0, 0))).toBe(
    'After 10 questions the true share lies between .54 and .93, nine times in ten.',
  )
})

test('time is told in minutes', () => {
  expect([printMinutes(59_000), printMinutes(400_000)]).toEqual(['under a minute', '7 min'])
})
