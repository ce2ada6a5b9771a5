import { expect, test } from 'vitest'
import { isIn, rooms } from './rooms'

test.each([
  ['/guide/cnn/pooling', 'Guide'],
  ['/cards/cnn-pooling-01', 'Guide'],
  ['/quiz', 'Quiz'],
  ['/quiz/items/cnn-pooling-q01', 'Quiz'],
  ['/study', 'Study'],
  ['/interview/cnn-pooling-i01', 'Interview'],
  ['/labs/neuron-and-layers', 'Labs'],
])('%s stands in the room %s and in no other', (path, name) => {
  expect(rooms.filter((room) => isIn(room, path)).map((room) => room.name)).toEqual([name])
})

test.each(['/', '/about', '/settings', '/guidebook'])('%s stands in no room', (path) => {
  expect(rooms.filter((room) => isIn(room, path))).toEqual([])
})
