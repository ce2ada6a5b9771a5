import { expect, test } from 'vitest'
import { mathmlOf, runsOf, shapeOf } from './formula-shape'

test('formulas that differ in their numbers have one shape', () => {
  expect(shapeOf('L = 13\\,w_1^2 + 2.3')).toBe(shapeOf('L = 7\\,w_2^2 + 0.45'))
})

test('the numbers of a formula stand where those of its shape stood', () => {
  const tex = '1x + 2.5'
  const formulas = { [shapeOf(tex)]: { tex, mathml: '<mn>1</mn><mi>x</mi><mn class="pad">2.5</mn>' } }
  expect(mathmlOf('30x + 4', formulas)).toBe('<mn>30</mn><mi>x</mi><mn class="pad">4</mn>')
  expect(mathmlOf('y', formulas)).toBeUndefined()
})

test('a formula that the build has seen is taken as it stands', () => {
  const tex = '\\tfrac12'
  const mathml = '<mfrac><mn>1</mn><mn>2</mn></mfrac>'
  expect(mathmlOf(tex, { [shapeOf(tex)]: { tex, mathml } })).toBe(mathml)
})

test('a text falls into words, formulas, bold words and code', () => {
  expect(runsOf('Padding `same`: $o = n/s$, so **12**.').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'text Padding ',
    'code same',
    'text : ',
    'math o = n/s',
    'text , so ',
    'strong 12',
    'text .',
  ])
})
