import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Misconception } from '../content/misconception'
import type { ChoiceItem, MatchItem, OrderItem } from '../content/quiz'
import { rightShare } from './answer'
import { beliefsBehind, chooseOption, isComplete, moveStep } from './quiz-answer'
import { shownOptions, shownRights, shownSteps } from './shown-order'

const asked: Omit<OrderItem, 'id' | 'kind' | 'steps' | 'whyHtml'> = {
  ...{ topicId: 'cnn/pooling', topicNumber: '2.3', topicTitle: 'Pooling', passage: 'shifts' },
  ...{ level: 'mid', type: 'concept', map: [], references: [], stemHtml: '', stemText: '' },
}
const belief: Misconception = {
  ...{ id: 'pooling-has-weights', topicId: 'cnn/pooling', claimHtml: '', claimText: '', truthHtml: '', whyHtml: '' },
  references: [],
}
const option = (id: string, isKey: boolean) => ({
  ...{ id, html: id, text: id, isKey, whyHtml: '' },
  ...(isKey ? {} : { misconception: belief }),
})
const choice: ChoiceItem = {
  ...asked,
  ...{ id: 'a-q01', kind: 'choice', select: 'all', isNumeric: false },
  options: [option('a', true), option('b', false), option('c', true), option('d', false)],
}
const order: OrderItem = {
  ...asked,
  ...{ id: 'a-q02', kind: 'order', whyHtml: '' },
  steps: ['a', 'b', 'c'].map((id) => ({ id, html: id, text: id })),
}
const match: MatchItem = {
  ...asked,
  ...{ id: 'a-q03', kind: 'match' },
  pairs: ['a', 'b', 'c'].map((id) => ({ id, leftHtml: '', leftText: '', rightHtml: '', rightText: id, whyHtml: '' })),
}

test('numbers stay ascending, and words come in the order of the seed', () => {
  const shown = (item: ChoiceItem, seed: string) => shownOptions(item, seed).map(({ id }) => id)
  expect(shown({ ...choice, isNumeric: true }, '7')).toEqual(['a', 'b', 'c', 'd'])
  expect(shown(choice, '7')).toEqual(shown(choice, '7'))
  expect(new Set(Array.from({ length: 40 }, (_, seed) => shown(choice, `${seed}`).join(''))).size).toBeGreaterThan(10)
})

test('no seed shows the steps in the right order, or gives a right side twice', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(shownSteps(order, seed).toSorted()).toEqual(['a', 'b', 'c'])
      expect(rightShare(order, { kind: 'order', order: shownSteps(order, seed) })).toBeLessThan(1)
      expect(
        shownRights(match, seed)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(['a', 'b', 'c'])
    }),
  )
})

test('all keys and nothing else is right', () => {
  const judge = (...chosen: string[]) => rightShare(choice, { kind: 'choice', chosen }) === 1
  expect([judge('c', 'a'), judge('a'), judge('a', 'b', 'c'), judge()]).toEqual([true, false, false, false])
})

test('a second press takes an option back where several are asked for, and nothing does where it is one', () => {
  expect(chooseOption(choice, ['a', 'b'], 'a')).toEqual(['b'])
  expect(chooseOption({ ...choice, select: 'one' }, ['a'], 'b')).toEqual(['b'])
})

test('a step moves by one place, and not over the ends', () => {
  expect(moveStep(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moveStep(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(moveStep(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
})

test('a match is judged once every left side has a right one', () => {
  expect(isComplete(match, { kind: 'match', rights: { a: 'a', b: 'b' } })).toBe(false)
  expect(rightShare(match, { kind: 'match', rights: { a: 'a', b: 'b', c: 'c' } })).toBe(1)
  expect(rightShare(match, { kind: 'match', rights: { a: 'a', b: 'b', c: 'b' } })).toBeLessThan(1)
})

test('two distractors of one belief name it once', () => {
  expect(beliefsBehind(choice, { kind: 'choice', chosen: ['b', 'd', 'a'] })).toEqual([belief])
})
