import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { tf } from '../tensor'
import { claims } from './claims'
import { occluded } from './data'
import { armName, judge, lab } from './lab'
import { createNetwork } from './network'
import { type FeatureMapSettings, filterKinds, heads, presets } from './settings'
import { countWeights } from './sizes'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'frozen-filters': 20 } })

test.each(heads.flatMap((head) => filterKinds.map((filters) => [head, filters] as const)))(
  'the size that is told of %s, %s, is that of its variables',
  (head, filters) => {
    const { weights, learning } = createNetwork({ head, filters }, 1)
    const sizeOf = (variables: readonly tf.Variable[]) => variables.reduce((sum, { size }) => sum + size, 0)
    expect(countWeights({ head, filters })).toMatchObject({ all: sizeOf(weights), learning: sizeOf(learning) })
    tf.dispose([...weights])
  },
)

test('a patch covers pixels of its own place and no others', () => {
  const { pixels } = occluded()
  const whole = pixels.subarray(0, 256)
  const changedAt = (place: number) =>
    [...pixels.subarray((place + 1) * 256, (place + 2) * 256)].flatMap((value, at) => (value === whole[at] ? [] : [at]))
  expect(changedAt(0)).toEqual([0, 1, 16, 17])
  // The fourth place is rows 1 to 4 and columns 7 to 10, whose last row has no part of the plus, which starts in row 5.
  expect(changedAt(3)).toEqual([])
  expect(changedAt(7 + 3)).toEqual([4 * 16 + 7, 5 * 16 + 7])
})

test.each([
  [0.95, 'sees-shape'],
  [0.94, 'partly'],
  [0.6, 'misled'],
] as const)('an arm at %d is judged as %s', (fresh, outcome) => {
  expect(judge([{ update: 300, arm: { metrics: { fresh }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by what sets them apart', () => {
  const [a, b]: readonly FeatureMapSettings[] = presets.shortcut.arms
  if (!a || !b) throw new Error('two arms')
  expect([armName(a, b), armName(b, a)]).toEqual(['The mark tells the shape', 'The mark tells nothing'])
})
