import { expect, test } from 'vitest'
import { commandOf } from './lab-keys'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more,
})
const anywhere = { single: true, onControl: false }

test.each([
  [' ', 'play'],
  ['.', 'step'],
  ['r', 'reset'],
  ['R', 'reset'],
  ['x', null],
])('%o does %s', (key, command) => {
  expect(commandOf(press(key), anywhere)).toBe(command)
})

test('a focused button keeps its Space', () => {
  expect(commandOf(press(' '), { single: true, onControl: true })).toBeNull()
})

test('a held point steps on, a held Space does not flicker', () => {
  expect(commandOf(press('.', { repeat: true }), anywhere)).toBe('step')
  expect(commandOf(press(' ', { repeat: true }), anywhere)).toBeNull()
})

test('with single keys off, and with a modifier, letters do nothing', () => {
  expect(commandOf(press('r'), { single: false, onControl: false })).toBeNull()
  expect(commandOf(press('r', { ctrlKey: true }), anywhere)).toBeNull()
})
