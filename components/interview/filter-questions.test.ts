import { expect, test } from 'vitest'
import { countQuestions, everything, filterQuestions } from './filter-questions'
import type { ChapterRows } from './question-rows'

const chapters: readonly ChapterRows[] = [
  {
    ...{ id: 'cnn', number: 2, title: 'Convolutional networks' },
    topics: [
      {
        ...{ id: 'cnn/pooling', number: '2.3', title: 'Pooling' },
        questions: [
          { id: 'cnn-pooling-i01', text: 'Why does the output change?', level: 'mid', type: 'debug' },
          { id: 'cnn-pooling-i02', text: 'Compare max and mean.', level: 'junior', type: 'compare' },
        ],
      },
      {
        ...{ id: 'cnn/convolution', number: '2.2', title: 'Convolution' },
        questions: [{ id: 'cnn-convolution-i01', text: 'How many weights?', level: 'junior', type: 'compute' }],
      },
    ],
  },
]
const found = (wanted: Partial<typeof everything>) =>
  filterQuestions(chapters, { ...everything, ...wanted }).flatMap(({ topics }) =>
    topics.flatMap(({ questions }) => questions.map(({ id }) => id)),
  )

test('without a wish every question stands there', () => {
  expect(countQuestions(filterQuestions(chapters, everything))).toBe(3)
})

test('level, type and place narrow the list together', () => {
  expect(found({ level: 'junior' })).toEqual(['cnn-pooling-i02', 'cnn-convolution-i01'])
  expect(found({ level: 'junior', topic: 'cnn/pooling' })).toEqual(['cnn-pooling-i02'])
  expect(found({ topic: 'cnn', type: 'compute' })).toEqual(['cnn-convolution-i01'])
})

test('every word must stand in the question or in the name of its topic', () => {
  expect(found({ words: 'pooling MEAN' })).toEqual(['cnn-pooling-i02'])
  expect(found({ words: 'nothing like it' })).toEqual([])
})
