import { expect, test } from 'vitest'
import { type Draw, onePercent, slip } from './family'
import { judgeNumber, numberOptions } from './judge-number'
import { tolerancePhrase } from './tolerance'

const count: Draw = {
  stem: 'How many parameters?',
  parameters: {},
  answer: 73856,
  tolerance: { kind: 'exact' },
  decimals: 0,
  slips: [slip('bias-forgotten', 73728, 'The bias is missing.')],
  solution: [],
}
const memory: Draw = { ...count, answer: 6.125, unit: 'MiB', tolerance: onePercent, decimals: 2, slips: [] }
const slope: Draw = { ...count, answer: 0.223, tolerance: { kind: 'absolute', within: 0.001 }, decimals: 3 }

test.each(['73856', '73,856', '73 856', '73.856', '73.856k', ' 73856 '])('“%s” is the exact count', (text) => {
  expect(judgeNumber(count, text)).toMatchObject({ kind: 'right', value: 73856 })
})

test('a count that is off by one is wrong', () => {
  expect(judgeNumber(count, '73857')).toEqual({ kind: 'wrong', value: 73857 })
})

test('a known slip is named', () => {
  expect(judgeNumber(count, '73,728')).toMatchObject({ kind: 'wrong', value: 73728, slip: { id: 'bias-forgotten' } })
})

test.each([
  ['6.13 MiB', 'right'],
  ['6.1 mib', 'right'],
  ['6,125', 'right'],
  ['6.2', 'wrong'],
  ['6.42 MB', 'unreadable'],
])('“%s” against 6.125 MiB within one per cent is %s', (text, kind) => {
  expect(judgeNumber(memory, text).kind).toBe(kind)
})

test.each([
  ['0.224', 'right'],
  ['0,222', 'right'],
  ['22.3 %', 'right'],
  ['0.2245', 'wrong'],
])('“%s” against 0.223 within 0.001 is %s', (text, kind) => {
  expect(judgeNumber(slope, text).kind).toBe(kind)
})

test('what cannot be read is no error, and the unit is recalled', () => {
  expect(judgeNumber(memory, 'six')).toMatchObject({ kind: 'unreadable', says: expect.stringContaining('MiB') })
  expect(judgeNumber(count, ' ')).toEqual({ kind: 'unreadable', says: 'Type a number first, then send it.' })
  expect(judgeNumber(count, '1e999').kind).toBe('unreadable')
})

test('as options, key and slips stand in ascending order with their unit', () => {
  expect(numberOptions(count).map(({ id, text }) => `${id} ${text}`)).toEqual(['bias-forgotten 73,728', 'key 73,856'])
  expect(numberOptions(memory)).toEqual([{ id: 'key', value: 6.125, text: '6.13 MiB' }])
})

test('the tolerance is said in words', () => {
  expect([count, memory, slope].map(tolerancePhrase)).toEqual([
    'An exact whole number.',
    'Within 1 % counts as right.',
    'Within 0.001 counts as right.',
  ])
})
