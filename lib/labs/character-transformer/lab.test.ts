import { beforeAll, expect, test } from 'vitest'
import { createRun } from '../run'
import { prepareTensors, tf } from '../tensor'
import { armName, countWeights, judge } from './lab'
import { createModel } from './model'
import { presets } from './settings'
import { characters, drawRows, length, numbered, piecesOf, rowLength, shareThatFits } from './text'
import { training } from './training'

beforeAll(prepareTensors)

test.each([
  [1, 'words'],
  [0.6, 'some'],
  [0.5, 'noise'],
] as const)('a share of %d that fits is called %s', (fits, outcome) => {
  expect(judge([{ update: 450, arm: { metrics: { fits, loss: 0.1 }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by what they differ in', () => {
  const namesOf = (preset: keyof typeof presets) => {
    const [a, b] = presets[preset].arms
    return [armName(a, b), armName(b, a)]
  }
  expect(namesOf('one-character')).toEqual(['Sees one character', 'Sees what is before'])
  expect(namesOf('temperature')).toEqual(['Temperature 2', 'Temperature .5'])
})

test('the text is of sentences in which every word fits', () => {
  const rows = drawRows(3, 'train', 40)
  for (let at = 0; at < rows.length; at += rowLength) {
    const said = [...rows.subarray(at, at + rowLength)].map((token) => characters[token]).join('')
    // The first word of a stretch may be cut off, and then the second has none to fit behind.
    const inner = piecesOf(said)
      .slice(0, -1)
      .filter(({ fits }) => fits !== null)
      .slice(1)
    expect(inner.every(({ fits }) => fits)).toBe(true)
  }
  expect([...numbered('a cat.')].map((token) => characters[token]).join('')).toBe('a cat.')
})

test('a word fits where it is known and may follow; first words and cut ones do not count', () => {
  expect(shareThatFits(['the cat sees two dogs. the'])).toBe(1)
  expect(shareThatFits(['the cat sees two dog. the'])).toBe(0.75)
  expect(shareThatFits(['a a a a '])).toBe(0)
  expect(shareThatFits(['      '])).toBe(0)
})

test('under the mask a character changes nothing that is told before it; without a mask it does', () => {
  const told = (sees: 'before' | 'all', last: number) => {
    const model = createModel({ ...presets['no-mask'].arms[1], sees }, 4)
    const tokens = tf.tensor2d([...Array<number>(length - 1).fill(2), last], [1, length], 'int32')
    const { logits } = model.forward(tokens)
    const before = [...logits.dataSync()].slice(0, (length - 1) * characters.length)
    model.dispose()
    return before
  }
  expect(told('before', 3)).toEqual(told('before', 4))
  expect(told('all', 3)).not.toEqual(told('all', 4))
})

test('the weights are counted as they are made', () => {
  for (const settings of presets['one-layer'].arms) {
    const model = createModel(settings, 1)
    expect(model.weights.reduce((sum, { size }) => sum + size, 0)).toBe(countWeights(settings))
    model.dispose()
  }
})

test('a new temperature writes anew with the same weights', () => {
  const [hot, cool] = presets.temperature.arms
  const arm = training.createArm(cool, 4)
  const { texts } = arm.look()
  arm.change(hot)
  expect(arm.look().texts).not.toEqual(texts)
  arm.change(cool)
  expect(arm.look().texts).toEqual(texts)
  arm.dispose()
})

test('the same seed ends the same, and leaves no tensor behind', () => {
  const endOf = () => {
    const { arms } = presets['no-mask']
    const run = createRun(training, { seed: 9, budget: 20, arms }, { looks: true })
    while (!run.end) run.step()
    run.dispose()
    return run.kept
  }
  const before = tf.memory().numTensors
  expect(endOf()).toEqual(endOf())
  expect(tf.memory().numTensors).toBe(before)
})
