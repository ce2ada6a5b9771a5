import { beforeAll, expect, test } from 'vitest'
import { createRandom } from '../random'
import { prepareTensors, tf } from '../tensor'
import { judge, lab } from './lab'
import { productsAt } from './networks'
import { grownTo, stageUpdates } from './schedule'
import { presets } from './settings'
import { double, drawPicture, halve, pictures, realAt } from './shapes'
import { training } from './training'

beforeAll(prepareTensors)

const [, faded] = presets['fade-in'].arms

/** A little beyond the first growth, and what the arm says then. */
function grownOnce(seed: number) {
  const arm = training.createArm(faded, seed)
  const losses = Array.from({ length: stageUpdates + 4 }, () => arm.step())
  const end = { losses, measured: arm.measure(), look: arm.look() }
  arm.dispose()
  return end
}

test('losses stay finite through a growth, the same seed ends the same, and no tensor is left behind', () => {
  const before = tf.memory().numTensors
  const end = grownOnce(3)
  expect(end.losses.every(Number.isFinite)).toBe(true)
  expect(end.look).toMatchObject({ side: 8 })
  expect(grownOnce(3)).toEqual(end)
  expect(tf.memory().numTensors).toBe(before)
})

test('training leaves the number of tensors flat', () => {
  const arm = training.createArm({ ...faded, growth: 'direct' }, 5)
  arm.step()
  const before = tf.memory().numTensors
  for (let update = 0; update < 5; update++) arm.step()
  expect(tf.memory().numTensors).toBe(before)
  arm.dispose()
})

test('a new block begins without weight where it fades in, and with all of it where it does not', () => {
  expect(grownTo(stageUpdates, true)).toEqual({ side: 8, alpha: 0 })
  expect(grownTo(1.25 * stageUpdates, true)).toEqual({ side: 8, alpha: 0.5 })
  expect(grownTo(stageUpdates, false)).toEqual({ side: 8, alpha: 1 })
  expect(grownTo(3 * stageUpdates, true)).toEqual({ side: 16, alpha: 1 })
})

test('a picture doubled and halved is as before, and real pictures at α = 0 have no detail', () => {
  const picture = drawPicture(createRandom(1, 'picture'))
  expect(halve(double(picture))).toEqual(picture)
  expect(realAt(picture, { side: 16, alpha: 0 })).toEqual(double(halve(picture)))
})

test('no two of the 196 pictures are alike', () => {
  expect(new Set(pictures.map((picture) => picture.join())).size).toBe(196)
})

test('an update at 4 × 4 takes a seventh of the products of one at 16 × 16', () => {
  expect(productsAt(16) / productsAt(4)).toBeCloseTo(7, 0)
})

test.each([
  [0.9, 0.1, 'jolted'],
  [0.5, 0.09, 'keeps'],
  [0.49, 0.09, 'loses'],
] as const)('a likeness of %d with a jolt of %d: %s', (layout, jolt, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { layout, jolt }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by how they grow', () => {
  const [a, b] = presets['from-the-start'].arms
  expect([lab.armName(a, b), lab.armName(b, a)]).toEqual(['16 × 16 from the start', 'Blocks fade in'])
})
