import { expect, test } from 'vitest'
import type { Item } from '../content/item'
import type { Misconception } from '../content/misconception'
import type { ChoiceItem } from '../content/quiz'
import { familyOf } from '../families/families'
import { type NumberEntry, packBank, type QuizPool, questionOf, unpackBank } from './quiz-bank'

const work = { text: 'Dumoulin & Visin 2016', place: '§4' }
const belief: Misconception = {
  ...{ id: 'pooling-has-weights', topicId: 'cnn/pooling', claimHtml: 'claimed', claimText: 'claimed' },
  ...{ truthHtml: '', whyHtml: '', references: [] },
}
const about: Omit<Item, 'id'> = {
  ...{ topicId: 'cnn/pooling', topicNumber: '2.3', topicTitle: 'Pooling', passage: 'shifts' },
  ...{ level: 'mid', type: 'concept', map: [], references: [work] },
}
const choice = (id: string): ChoiceItem => ({
  ...{ ...about, id, kind: 'choice', select: 'one', isNumeric: false, stemHtml: '', stemText: '' },
  options: [
    { id: 'a', html: 'a', text: 'a', isKey: true, whyHtml: '' },
    { id: 'b', html: 'b', text: 'b', isKey: false, whyHtml: '', misconception: belief },
  ],
})
const number: NumberEntry = { ...about, id: 'family-c01', kind: 'number', familyId: 'C01', title: 'Convolution size' }
const pool: QuizPool = {
  pool: [
    choice('a-q01'),
    choice('a-q02'),
    { ...about, ...{ id: 'a-q03', kind: 'order', stemHtml: '', stemText: '', whyHtml: '' }, steps: [] },
    { ...about, ...{ id: 'a-q04', kind: 'match', stemHtml: '', stemText: '' }, pairs: [] },
    number,
    { ...about, id: 'a-01', kind: 'cloze', frontHtml: '', backHtml: '', accepts: ['bias'] },
  ],
  formulas: { x: { tex: 'x', mathml: '<math></math>' } },
  passages: { 'cnn/pooling#shifts': 'Tolerant, not invariant' },
}

test('what is unpacked is what was packed', () => {
  expect(unpackBank(JSON.parse(JSON.stringify(packBank(pool))))).toEqual(pool)
})

test('no misconception and no reference stands in the bank twice', () => {
  const bank = packBank(pool)
  expect([bank.beliefs.length, bank.works.length]).toEqual([1, 1])
  expect(JSON.stringify(bank).match(/"claimed"/g)).toHaveLength(2)
})

test('a quiz asks a family with the numbers of its seed', () => {
  const drawnWith = (seed: number) => {
    const question = questionOf(number, { seed }, familyOf)
    return question?.kind === 'number' ? question.draw.address : null
  }
  expect(drawnWith(1)).toMatch(/^C01:\d+$/)
  expect(drawnWith(1)).toBe(drawnWith(1))
  expect(drawnWith(1)).not.toBe(drawnWith(2))
  expect(questionOf({ ...number, familyId: 'Z99' }, { seed: 1 }, familyOf)).toBeNull()
})
