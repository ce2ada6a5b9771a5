import { expect, test } from 'vitest'
import { commandOf } from './keys'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false },
  ...more,
})
const free = { single: true, onControl: false }

test('Space shows the answer, unless a button has the focus and takes Space for itself', () => {
  expect(commandOf(press(' '), free)).toEqual({ kind: 'reveal' })
  expect(commandOf(press(' '), { single: true, onControl: true })).toBeNull()
})

test('3 grades good', () => {
  expect(commandOf(press('3'), free)).toEqual({ kind: 'grade', grade: 3 })
})

test('a key that is held down counts once', () => {
  expect(commandOf(press('3', { repeat: true }), free)).toBeNull()
})

test('single keys can be turned off; Space, Escape and Ctrl Z stay', () => {
  const off = { single: false, onControl: false }
  expect(commandOf(press('3'), off)).toBeNull()
  expect(commandOf(press('u'), off)).toBeNull()
  expect(commandOf(press('z', { ctrlKey: true }), off)).toEqual({ kind: 'undo' })
  expect(commandOf(press('Escape'), off)).toEqual({ kind: 'end' })
})

test('keys of the browser are left alone', () => {
  expect(commandOf(press('s', { ctrlKey: true }), free)).toBeNull()
  expect(commandOf(press('ArrowLeft', { altKey: true }), free)).toBeNull()
})
