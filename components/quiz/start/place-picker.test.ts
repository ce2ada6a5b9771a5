import { expect, test } from 'vitest'
import { type ChapterPlaces, togglePlace } from './place-picker'

const topic = (id: string) => ({ id, number: '2.1', title: id })
const cnn: ChapterPlaces = { id: 'cnn', number: 2, title: 'CNN', topics: ['cnn/a', 'cnn/b', 'cnn/c'].map(topic) }

test.each([
  [[], 'cnn', ['cnn']],
  [['cnn', 'rnn'], 'cnn', ['rnn']],
  [['cnn/a', 'rnn'], 'cnn', ['rnn', 'cnn']],
  [['cnn'], 'cnn/b', ['cnn/a', 'cnn/c']],
  [['cnn/a', 'cnn/c'], 'cnn/b', ['cnn']],
  [['cnn/c'], 'cnn/a', ['cnn/a', 'cnn/c']],
  [['cnn/c'], 'cnn/c', []],
])('%j and a press on %s give %j', (picked, id, after) => {
  expect(togglePlace(picked, cnn, id)).toEqual(after)
})
