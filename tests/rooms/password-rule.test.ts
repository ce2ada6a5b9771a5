import { expect, test } from 'vitest'
import { passwordFlaw as flawBeforeSending, guessedFirst } from '@/components/account/password-rule'
import { passwordFlaw as flawOnServer } from '@/lib/auth/password'

test.each([...guessedFirst])('%s is refused before sending because the server would refuse it', (password) => {
  expect(flawOnServer(password)).toBeDefined()
})

test.each(['seven77', 'x'.repeat(129), 'eightch8', '🐘'.repeat(8), '🐘'.repeat(128), '🐘'.repeat(129)])(
  'form and server count the characters of %s alike',
  (password) => {
    expect(flawBeforeSending(password) === null).toBe(flawOnServer(password) === undefined)
  },
)
