import { expect, test } from 'vitest'
import type { InterviewEntry } from '@/lib/core/content/interview-file'
import type { Misconception } from '@/lib/core/content/misconception'
import type { ChoiceEntry } from '@/lib/core/content/quiz-file'
import { worksByKey } from '@/lib/core/content/reference'
import { renderInterview } from './interview'
import { naming } from './item'
import { renderQuiz } from './quiz'

const place = { topicId: 'cnn/pooling', topicNumber: '2.5', topicTitle: 'Pooling' }
const belief: Misconception = {
  ...{ id: 'pooling-has-weights', topicId: 'cnn/pooling', references: [] },
  ...{ claimHtml: '<p>It has.</p>', claimText: 'It has.', truthHtml: '<p>None.</p>', whyHtml: '<p>Drawings.</p>' },
}
const library = {
  works: worksByKey([{ key: 'Zhang 2019', text: 'Zhang, ICML 2019', url: 'https://arxiv.org/abs/1904.11486' }]),
  misconceptions: new Map([[belief.id, belief]]),
}
const fields = {
  ...{ passage: 'shifts', map: ['CNN-026'], ref: 'Zhang 2019, §3' },
  ...({ level: 'mid', type: 'concept' } as const),
}
const wrong = (id: string, text: string) => ({ id, text, misconception: belief.id, why: 'No: $k^2$.' })
const choice: ChoiceEntry = {
  ...{ ...fields, id: 'cnn-pooling-q01', kind: 'choice', select: 'one', stem: 'How many of $n$ weights?' },
  options: [wrong('a', '1,024'), { id: 'b', text: '0', key: true, why: 'It learns nothing.' }, wrong('c', '96')],
}

test('a choice of numbers stands in ascending order, its letters stay', () => {
  const item = renderQuiz(choice, place, library)
  if (item.kind !== 'choice') throw new Error('a choice stays a choice')
  expect(item.isNumeric).toBe(true)
  expect(item.options.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  expect(item.options[0]).toMatchObject({ isKey: true, text: '0' })
  expect(item.options[1]).toMatchObject({ isKey: false, misconception: belief })
})

test('an item carries its references with their place, and its formulas as MathML', () => {
  const item = renderQuiz(choice, place, library)
  expect(item.references).toEqual([{ text: 'Zhang, ICML 2019', url: 'https://arxiv.org/abs/1904.11486', place: '§3' }])
  expect(item.stemHtml).toContain('<math>')
  expect(item.stemText).toBe('How many of n weights?')
})

const interview: InterviewEntry = {
  ...{ ...fields, id: 'cnn-pooling-i01', kind: 'interview', question: 'Why?', thesis: 'So.', answer: 'Because $x$.' },
  ...{ weak: 'Says little.', mistake: belief.id, followUps: [{ question: 'And?', answer: 'Then.' }] },
  rubric: [{ point: 'One', cards: ['cnn-pooling-05'] }, { point: 'Two' }, { point: 'Three' }],
  exhibit: '| epoch | loss |\n|---|---|\n| 1 | 2.3 |',
}

test('an interview item shows its table and the misconception behind the mistake', () => {
  const item = renderInterview(interview, place, library)
  expect(item.exhibitHtml).toContain('<table>')
  expect(item.mistake).toBe(belief)
  expect(item.rubric.map(({ cards }) => cards)).toEqual([['cnn-pooling-05'], [], []])
  expect(item).not.toHaveProperty('contestedHtml')
})

test('an unknown misconception, key or formula is named with its item', () => {
  const render = (change: Partial<InterviewEntry>) => () =>
    naming('interview item cnn-pooling-i01', () => renderInterview({ ...interview, ...change }, place, library))
  expect(render({ mistake: 'nobody-says-so' })).toThrow('item cnn-pooling-i01: no misconception has the id nobody')
  expect(render({ ref: 'Nobody 1999' })).toThrow('"Nobody 1999"')
  expect(render({ thesis: 'So $\\frac{1}{$.' })).toThrow('does not parse')
})
