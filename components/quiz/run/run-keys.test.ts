import { expect, test } from 'vitest'
import { runCommandOf } from './run-keys'

const press = (key: string, rest: object = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false },
  ...rest,
})
const free = { single: true, onControl: false, inText: false }

test('an option is taken by its number or its letter', () => {
  expect(runCommandOf(press('2'), free)).toEqual({ kind: 'choose', at: 1 })
  expect(runCommandOf(press('B'), free)).toEqual({ kind: 'choose', at: 1 })
  expect(runCommandOf(press('9'), free)).toBeNull()
})

test('what is typed into a field is no command, but Escape', () => {
  const inText = { ...free, onControl: true, inText: true }
  expect(['1', 'u', 'Enter'].map((key) => runCommandOf(press(key), inText))).toEqual([null, null, null])
  expect(runCommandOf(press('z', { ctrlKey: true }), inText)).toBeNull()
  expect(runCommandOf(press('Escape'), inText)).toEqual({ kind: 'end' })
})

test('Enter goes on, unless a button has the focus; a held key counts once', () => {
  expect(runCommandOf(press('Enter'), free)).toEqual({ kind: 'go' })
  expect(runCommandOf(press('Enter'), { ...free, onControl: true })).toBeNull()
  expect(runCommandOf(press('Enter', { repeat: true }), free)).toBeNull()
})

test('without single keys only Enter, Escape and Ctrl Z act', () => {
  const plain = { ...free, single: false }
  expect(['1', 'a', 'u'].map((key) => runCommandOf(press(key), plain))).toEqual([null, null, null])
  expect(runCommandOf(press('z', { metaKey: true }), plain)).toEqual({ kind: 'undo' })
})
