import { expect, test } from 'vitest'
import { studyDaySchema } from '../study-day/study-day'
import { anotherLook, labsAgain } from './labs-again'

const day = (text: string) => studyDaySchema.parse(text)
const monday = day('2026-11-23')
const noted = (id: string, lab: string) => ({ id, itemId: `lab-${lab}`, at: 0, day: monday })
const predicted = (id: string, lab: string, preset: string) => ({
  ...noted(id, lab),
  lab,
  preset,
  seed: 3,
  choice: 'a.b',
})
const judged = (id: string, lab: string, right: boolean) => ({
  ...noted(`verdict of ${id}`, lab),
  prediction: id,
  outcome: 'a.a',
  right,
})

test('a lab comes back three days after a wrong prediction, and not after a right one', () => {
  const state = {
    predictions: [predicted('1', 'pooling', 'one'), predicted('2', 'gan', 'one')],
    verdicts: [judged('1', 'pooling', false), judged('2', 'gan', true)],
  }
  expect(labsAgain(state, day('2026-11-25'))).toEqual([])
  expect(labsAgain(state, day('2026-11-26'))).toMatchObject([{ lab: 'pooling', preset: 'one', day: monday }])
})

test('a lab whose newest prediction is right, or has not been run, does not come back', () => {
  const predictions = [predicted('1', 'pooling', 'one'), predicted('2', 'pooling', 'two')]
  const wrong = judged('1', 'pooling', false)
  const later = day('2026-12-24')
  expect(labsAgain({ predictions, verdicts: [wrong] }, later)).toEqual([])
  expect(labsAgain({ predictions, verdicts: [wrong, judged('2', 'pooling', true)] }, later)).toEqual([])
})

test('the other look is a preset that was not foretold, then the same one with another seed', () => {
  const again = { lab: 'pooling', preset: 'one', seed: 9_990, day: monday, foretold: new Set(['one']) }
  expect(anotherLook(again, ['one', 'two'])).toEqual({ preset: 'two' })
  expect(anotherLook(again, ['one'])).toEqual({ preset: 'one', seed: 92 })
})
