import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { tf } from '../tensor'
import { claims } from './claims'
import { drawRows, length, rowLength, start } from './data'
import { armName, judge, lab, weightCount } from './lab'
import { createModel } from './model'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'reverse-positions': 20 } })

test.each([
  [1, 'always'],
  [0.94, 'sometimes'],
  [0.1, 'never'],
] as const)('an arm that ends with %d of the sources right is right %s', (exact, outcome) => {
  expect(judge([{ update: 300, arm: { metrics: { exact, found: 0.5, loss: 0.1 }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by what they differ in', () => {
  const namesOf = (preset: keyof typeof presets) => {
    const [a, b] = presets[preset].arms
    return [armName(a, b), armName(b, a)]
  }
  expect(namesOf('reverse-positions')).toEqual(['Without positions', 'With positions'])
  expect(namesOf('one-vector')).toEqual(['Mean of the source', 'Cross-attention'])
  expect(namesOf('one-head')).toEqual(['One head', '2 heads'])
})

test.each(['reverse', 'sort'] as const)('%s: the target holds the letters of the source, each once', (task) => {
  const rows = drawRows(task, 3, 'train', 20)
  for (let at = 0; at < rows.length; at += rowLength) {
    const [source, target] = [[...rows.subarray(at, at + length)], [...rows.subarray(at + length, at + rowLength)]]
    expect(new Set(source).size).toBe(length)
    expect(target).toEqual(task === 'reverse' ? source.reverse() : source.sort((one, other) => one - other))
  }
})

test('no letter that is written later changes what is written before it', () => {
  const model = createModel(presets['one-head'].arms[1], 5)
  expect(model.weights.reduce((sum, { size }) => sum + size, 0)).toBe(weightCount)
  const source = tf.tensor2d([[0, 1, 2, 3, 4, 5, 6, 7]], [1, length], 'int32')
  const write = (last: number) =>
    model.forward(source, tf.tensor2d([[start, 7, 6, 5, 4, 3, 2, last]], [1, length], 'int32')).logits
  const [one, other] = [write(1).arraySync()[0], write(9).arraySync()[0]]
  expect(one?.slice(0, -1)).toEqual(other?.slice(0, -1))
  expect(one?.at(-1)).not.toEqual(other?.at(-1))
  model.dispose()
})
