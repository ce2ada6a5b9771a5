import { expect, test } from 'vitest'
import { hashPassword, isPasswordOf, passwordFlaw } from './password'

test.each([
  ['8 letters', 'llamas-7', undefined],
  ['8 emoji, each one character', '🦙'.repeat(8), undefined],
  ['128 emoji', '🦙'.repeat(128), undefined],
  ['7 emoji, though 14 code units', '🦙'.repeat(7), 'at least 8'],
  ['129 letters', `${'ab'.repeat(64)}c`, 'at most 128'],
  ['a common password', 'iloveyou', 'guessed first'],
  ['a common password in capitals', 'ILoveYou', 'guessed first'],
  ['digits in a round', '12341234', 'guessed first'],
  ['digits in a row, backwards', '87654321', 'guessed first'],
  ['a date, which is neither', '24112026', undefined],
])('a password of %s', (_, password, flaw) => {
  if (flaw === undefined) expect(passwordFlaw(password)).toBeUndefined()
  else expect(passwordFlaw(password)).toContain(flaw)
})

test('a password opens what was locked with it, to the last character', async () => {
  const password = '🦙'.repeat(127)
  const hash = await hashPassword(`${password}a`)
  expect(await isPasswordOf(hash, `${password}a`)).toBe(true)
  expect(await isPasswordOf(hash, `${password}b`)).toBe(false)
  expect(await isPasswordOf(hash, `${password}a${'x'.repeat(200)}`)).toBe(false)
})

test('where there is no password none is right, after about the same time', async () => {
  const hash = await hashPassword('seven boring llamas')
  await isPasswordOf(null, 'warm up')
  const costOf = async (passwordHash: string | null) => {
    const start = process.cpuUsage()
    expect(await isPasswordOf(passwordHash, 'eight wrong llamas')).toBe(false)
    return process.cpuUsage(start).user
  }
  // Turn by turn: what else the machine does falls on both.
  let [known, unknown] = [0, 0]
  for (let round = 0; round < 12; round++) {
    known += await costOf(hash)
    unknown += await costOf(null)
  }
  expect(unknown / known).toBeGreaterThan(0.5)
  expect(unknown / known).toBeLessThan(2)
})
