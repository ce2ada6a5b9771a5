import { expect, test } from 'vitest'
import type { CardEntry } from './card-file'
import { judgeCard } from './card-rules'

const place = {
  ...{ id: 'cnn-pooling-01', passage: 'what', map: [], ref: 'A 2016' },
  ...({ level: 'junior', type: 'concept' } as const),
}
const card = (front: string, back = 'None: there is nothing to learn.'): CardEntry => ({
  ...place,
  kind: 'card',
  front,
  back,
})
const cloze = (text: string): CardEntry => ({ ...place, kind: 'cloze', text })

test('a plain question with a short answer passes', () => {
  const judged = judgeCard(card('How many weights does a max-pooling layer have?'))
  expect(judged).toEqual({ errors: [], warnings: [] })
})

test.each([
  ['a question without a question mark', card('Say how many weights a pooling layer has.'), 'question mark'],
  ['two questions', card('What is a stride? What is a pad?'), 'two questions'],
  ['a double question', card('What is a stride, and why does it matter?'), 'two questions in one'],
  ['a yes or no question', card('Does max pooling have weights?'), 'yes or no'],
  ['a bare pronoun', card('It has how many weights?'), 'pronoun'],
  ['a front of more than 25 words', card(`What ${'very '.repeat(25)}long?`), 'at most 25'],
  ['a back of more than 60 words', card('What is it called?', 'word '.repeat(61)), 'at most 60'],
  ['a list of four', card('Which are they called?', '- a\n- b\n- c\n- d'), 'three things'],
  [
    'a back that Markdown would renumber',
    card('How many tokens are there?', '197. There are 196 patches.'),
    'numbered list',
  ],
  [
    'an answer that stands in the question',
    card('Why does pooling keep the maximum value?', 'Maximum value'),
    'gives the answer away',
  ],
  ['praise', card('What makes a CNN good?', 'A powerful prior.'), 'praise'],
  ['a pointer to elsewhere', card('What does the layer above compute?', 'See above.'), 'outside itself'],
  ['a cloze without a gap', cloze('Pooling keeps the largest value of each window.'), 'exactly one'],
  ['a cloze with two gaps', cloze('{{Pooling}} keeps the {{largest}} value of each window.'), 'exactly one'],
  ['a cloze that hides six words', cloze('Max pooling {{keeps the largest value of each}} window there.'), 'at most 5'],
  ['a cloze without context', cloze('Pooling keeps {{maxima}}.'), 'context'],
])('%s is an error', (_, entry, said) => {
  expect(judgeCard(entry).errors.join(' ')).toContain(said)
})

test('an absolute is a warning; "decoder-only" is none', () => {
  expect(judgeCard(card('What does pooling keep?', 'Always the largest value.')).warnings).toHaveLength(1)
  expect(judgeCard(card('What is GPT?', 'A decoder-only transformer.')).warnings).toEqual([])
})
