import { beforeAll, expect, test } from 'vitest'
import { prepareTensors, tf } from '../tensor'
import { attend, causalMask, createAttention } from './attention'
import { layerNorm } from './layer-norm'
import { positions } from './positions'

beforeAll(prepareTensors)

const x = () => tf.tensor3d(positions(5, 4), [1, 5, 4])

test('two heads are two attentions on half of the features each, computed one number at a time', () => {
  const layer = createAttention(4, 3, 'layer')
  const { output } = attend(layer, { from: x(), to: x(), heads: 2 })
  const rows = x().arraySync()[0] ?? []
  const [wq, wk, wv, wo] = [layer.query, layer.key, layer.value, layer.output].map((matrix) => matrix.arraySync())
  const times = (row: readonly number[], matrix: readonly (readonly number[])[] = []) =>
    (matrix[0] ?? []).map((_, column) => row.reduce((sum, value, at) => sum + value * (matrix[at]?.[column] ?? 0), 0))
  const dot = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
  const expected = rows.map((row) => {
    const joined = [0, 2].flatMap((from) => {
      const part = (vector: readonly number[]) => vector.slice(from, from + 2)
      const exps = rows.map((other) => Math.exp(dot(part(times(row, wq)), part(times(other, wk))) / Math.sqrt(2)))
      const total = exps.reduce((sum, value) => sum + value)
      return [0, 1].map((feature) =>
        rows.reduce((sum, other, at) => sum + ((exps[at] ?? 0) / total) * (part(times(other, wv))[feature] ?? 0), 0),
      )
    })
    return times(joined, wo)
  })
  const found = output.arraySync()[0] ?? []
  found.flat().forEach((value, at) => void expect(value).toBeCloseTo(expected.flat()[at] ?? Number.NaN, 4))
})

test('under a causal mask no weight falls on what comes later', () => {
  const { weights } = attend(createAttention(4, 3, 'layer'), { from: x(), to: x(), heads: 1, mask: causalMask(5) })
  weights.dataSync().forEach((weight, at) => {
    if (at % 5 > Math.floor(at / 5)) expect(weight).toBe(0)
  })
})

test('a normalised vector has mean 0 and variance 1', () => {
  const [vector = []] = layerNorm(tf.tensor3d([3, 5, 7, 1], [1, 1, 4])).arraySync()[0] ?? []
  expect(vector.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 5)
  expect(vector.reduce((sum, value) => sum + value ** 2, 0) / 4).toBeCloseTo(1, 4)
})

test('positions 1 and 3 at width 4 are those of the guide', () => {
  const rows = positions(4, 4)
  expect([...rows.subarray(4, 8)].map((value) => value.toFixed(4))).toEqual(['0.8415', '0.5403', '0.0100', '0.9999'])
  expect([...rows.subarray(12, 16)].map((value) => value.toFixed(4))).toEqual(['0.1411', '-0.9900', '0.0300', '0.9996'])
})
