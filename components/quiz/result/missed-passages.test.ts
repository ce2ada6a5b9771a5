import { expect, test } from 'vitest'
import { missedPassages } from './missed-passages'

const asked = (passage: string, right: number) => ({
  question: { topicId: 'cnn/pooling', topicNumber: '2.3', topicTitle: 'Pooling', passage },
  right,
})

test('what was missed most is read first, and what was all right is not', () => {
  const counted = [asked('shifts', 0.5), asked('gradient', 0), asked('gradient', 0.667), asked('sizes', 1)]
  expect(missedPassages(counted, { 'cnn/pooling#gradient': 'Where the gradient goes' })).toEqual([
    { id: 'cnn/pooling#gradient', topicNumber: '2.3', title: 'Where the gradient goes', missed: 2 },
    { id: 'cnn/pooling#shifts', topicNumber: '2.3', title: 'Pooling', missed: 1 },
  ])
})
