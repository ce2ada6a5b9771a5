import { expect, test } from 'vitest'
import { judgeMisconception } from './misconception-rules'

const sound = {
  id: 'pooling-has-weights',
  topic: 'cnn/pooling',
  claim: 'A pooling layer has weights that are trained.',
  truth: 'It takes a maximum or a mean over each window; nothing is learned.',
  why: 'It stands in diagrams beside layers that have weights.',
  ref: 'A 2016',
}

test('a claim, its truth and the reason for it pass', () => {
  expect(judgeMisconception(sound)).toEqual([])
})

test.each([
  ['a claim that is no sentence', { claim: 'Pooling weights' }, 'whole sentence'],
  ['a reason of two words', { why: 'Bad diagrams.' }, 'at least 4'],
  ['a truth of 81 words', { truth: 'word '.repeat(81) }, 'at most 80'],
])('%s is an error', (_, change, said) => {
  expect(judgeMisconception({ ...sound, ...change }).join()).toContain(said)
})
