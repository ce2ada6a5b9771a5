import { expect, test } from 'vitest'
import { dataNames, makeData, reach } from './plane-points'

test.each(dataNames)('%s: a seed fixes the points, classes are equal in number, all lie on the map', (name) => {
  const { train, test: fresh } = makeData(name, 9)
  expect(makeData(name, 9).train).toEqual(train)
  expect(makeData(name, 10).train).not.toEqual(train)
  expect(fresh.x).not.toEqual(train.x)
  expect(train.y.reduce((sum, label) => sum + label, 0)).toBe(train.count / 2)
  expect(train.x.every((value) => Math.abs(value) <= reach)).toBe(true)
})

test('no line through XOR has more than three quarters of the points on its right side', () => {
  const { train } = makeData('xor', 1)
  const shares = Array.from({ length: 60 * 41 }, (_, line) => {
    const angle = ((line % 60) / 60) * 2 * Math.PI
    const offset = Math.floor(line / 60) / 10 - 2
    const right = train.y.reduce((count, label, at) => {
      const side = (train.x[at * 2] ?? 0) * Math.cos(angle) + (train.x[at * 2 + 1] ?? 0) * Math.sin(angle) > offset
      return count + (side === (label === 1) ? 1 : 0)
    }, 0)
    return right / train.count
  })
  expect(Math.max(...shares)).toBeLessThanOrEqual(0.75)
})
