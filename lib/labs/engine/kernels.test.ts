import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import { expect, test } from 'vitest'
import { startEngine } from './engine'
import { relativeError, resultsOf } from './proof/case'
import { elementwiseCases } from './proof/elementwise-cases'
import { convolutionCases, lossCases, productCases } from './proof/network-cases'
import { shapeCases } from './proof/shape-cases'

const cases = [...elementwiseCases, ...shapeCases, ...productCases, ...convolutionCases, ...lossCases]

await startEngine()
const ours = cases.map((item) => ({ name: item.name, results: resultsOf(item) }))
await tf.setBackend('cpu')
const theirs = cases.map(resultsOf)

test('the table has at least 376 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(376)
})

test.each(ours.map((item, at) => [item.name, item.results, theirs[at] ?? []] as const))(
  'value and gradients equal those of the cpu backend: %s',
  (_, results, expected) => {
    expect(results.map(({ shape }) => shape)).toEqual(expected.map(({ shape }) => shape))
    const errors = results.map(({ values }, at) => relativeError(values, expected[at]?.values ?? new Float32Array()))
    expect(Math.max(...errors)).toBeLessThanOrEqual(1e-6)
  },
)
