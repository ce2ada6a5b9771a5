import { expect, test } from 'vitest'
import { passwordFlaw } from './password-rule'

test.each([
  ['', /Choose/],
  ['seven77', /1 more character:/],
  ['abc', /5 more characters/],
  ['x'.repeat(129), /1 too many/],
  ['PassWord', /guessed first/],
])('%s is refused with its cure', (password, cure) => {
  expect(passwordFlaw(password)).toMatch(cure)
})

test.each(['a b c d ', '🐘🐘🐘🐘🐘🐘🐘🐘', 'x'.repeat(128), 'ナマステ世界の皆さん'])('%s may be used', (password) => {
  expect(passwordFlaw(password)).toBeNull()
})
