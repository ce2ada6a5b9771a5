import { expect, test } from 'vitest'
import { guessedByTerms, keyPositions, measureGuessing, tellingWords } from './guessing'
import { judgeBalance, keyStandsOut } from './quiz-balance'
import type { ChoiceEntry } from './quiz-file'

const item = (texts: readonly string[], keyAt: number, at = 1): ChoiceEntry => ({
  ...{ id: `cnn-pooling-q${String(at).padStart(2, '0')}`, passage: 'what', map: [], ref: 'A 2016' },
  ...({ kind: 'choice', select: 'one', level: 'mid', type: 'debug', stem: 'What is it?' } as const),
  options: texts.map((text, place) => {
    const option = { id: 'abcd'.charAt(place), text, why: '' }
    return place === keyAt ? { ...option, key: true as const } : { ...option, misconception: 'x' }
  }),
})

test('the longest option is always right here, and the place is as good as a draw', () => {
  const items = [0, 1, 2, 3].map((keyAt) =>
    item(
      [0, 1, 2, 3].map((place) => (place === keyAt ? 'a long one' : 'short')),
      keyAt,
    ),
  )
  expect(measureGuessing(items)).toMatchObject({ items: 4, chance: 0.25, longest: 1, position: 0.25 })
  expect(keyPositions(items)).toEqual([1, 1, 1, 1, 0])
  expect(keyStandsOut(items, 'longest')).toBe(1)
})

test('options of one length share the hit', () => {
  expect(measureGuessing([item(['aa', 'bb', 'cc', 'dd'], 2)]).longest).toBe(0.25)
})

test('a word that keys share and distractors lack is found, an item aside', () => {
  const items = Array.from({ length: 12 }, (_, at) => item([`because x${at}`, `p${at}`, `q${at}`], 0, at))
  expect(measureGuessing(items).terms).toBe(1)
  expect(tellingWords(items, 1).keys).toEqual(['because'])
  expect(guessedByTerms(items)).toHaveLength(12)
})

test('what an item says itself does not help to guess it', () => {
  const items = Array.from({ length: 12 }, (_, at) =>
    item([`key${at}`, `one${at}`, `two${at}`, `three${at}`], at % 4, at),
  )
  expect(measureGuessing(items).terms).toBeCloseTo(0.25)
})

test('a corpus that can be guessed by length is an error, a small one is not judged', () => {
  const items = Array.from({ length: 40 }, (_, at) =>
    item(
      [0, 1, 2, 3].map((place) => (place === at % 4 ? 'a long one' : 'short')),
      at % 4,
      at,
    ),
  )
  const said = judgeBalance(items, 'content').map(({ message }) => message)
  expect(said.join('; ')).toContain('guessing by longest scores 100.0 %')
  expect(judgeBalance(items.slice(0, 10), 'content')).toEqual([])
})
