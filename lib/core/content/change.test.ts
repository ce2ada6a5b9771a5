import { expect, test } from 'vitest'
import { changesSince } from './change'

const changed = [
  { on: '2026-11-02', whatHtml: '<p>Said 96 channels, is 64.</p>' },
  { on: '2026-11-24', whatHtml: '<p>Names the convention.</p>' },
]

test('who answered before a change hears of it, and who answered on its day or later does not', () => {
  expect(changesSince(changed, '2026-11-01')).toHaveLength(2)
  expect(changesSince(changed, '2026-11-23')).toEqual([changed[1]])
  expect(changesSince(changed, '2026-11-24')).toEqual([])
})

test('an item without changes has none to tell', () => {
  expect(changesSince(undefined, '2026-11-01')).toEqual([])
})
