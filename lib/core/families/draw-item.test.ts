import { expect, test } from 'vitest'
import { wholeFrom } from '../random/random'
import { drawItem, parseAddress } from './draw-item'
import { families, familyOf } from './families'
import { computeFamily, slip } from './family'

const about = {
  id: 'Z01',
  title: 'Test',
  topicId: 'cnn/pooling',
  passage: 'shifts',
  level: 'junior',
  ref: 'A 2016',
} as const
const withSlipAt = (value: (key: number) => number) =>
  computeFamily(about, (random) => {
    const answer = wholeFrom(random, 0, 3)
    return { stem: '?', parameters: {}, answer, slips: [slip('other', value(answer), 'Other.')], solution: [] }
  })

test('an item carries the address that draws it again', () => {
  const item = drawItem(
    withSlipAt((key) => key + 1),
    17,
  )
  expect(item).toMatchObject({ address: 'Z01:17', familyId: 'Z01', seed: 17 })
  expect(parseAddress(item.address)).toEqual({ familyId: 'Z01', seed: 17 })
})

test.each(['Z01', 'Z01:', 'Z01:-1', 'Z01:1.5', 'z01:1', 'Z01:007', 'Z1:3', 'Z01:1 '])('“%s” is no address', (text) => {
  expect(parseAddress(text)).toBeUndefined()
})

test('a draw whose slip meets the key is drawn again', () => {
  const family = withSlipAt((key) => (key < 3 ? key : 0))
  for (let seed = 0; seed < 50; seed++) expect(drawItem(family, seed).answer).toBe(3)
})

test('a family that cannot part its slips says so', () => {
  expect(() =>
    drawItem(
      withSlipAt((key) => key),
      5,
    ),
  ).toThrow('Family Z01, seed 5')
  expect(() =>
    drawItem(
      withSlipAt(() => Number.NaN),
      5,
    ),
  ).toThrow('widen its ranges')
})

test('87 families have ids of their own, and are found by them', () => {
  expect(new Set(families.map(({ id }) => id)).size).toBe(87)
  expect(familyOf('C01')?.title).toContain('convolution')
  expect(familyOf('Z01')).toBeUndefined()
})
