import { expect, test } from 'vitest'
import { parseEnvironment } from './environment'

const strong = 'kJ8vQ2mX5nR7tY1wB4cF6gH9zL3pD0sA'

test('nothing needs to be set', () => {
  expect(parseEnvironment({})).toMatchObject({
    dataDir: '.data',
    port: 3000,
    databaseUrl: undefined,
    secret: undefined,
  })
})

test('an empty value counts as not set', () => {
  expect(parseEnvironment({ DATABASE_URL: '', NEXTAUTH_SECRET: '', PORT: '' })).toEqual(parseEnvironment({}))
})

test('AUTH_SECRET serves where NEXTAUTH_SECRET is not set', () => {
  expect(parseEnvironment({ AUTH_SECRET: strong }).secret).toBe(strong)
})

test.each([
  ['a short one', 'short', 'shorter than 32 characters'],
  ['a monotonous one', 'ab'.repeat(20), 'fewer than 10 different characters'],
  ['a repeated one', 'kJ8vQ2mX5nR7tY1w'.repeat(2), 'repeats one short piece'],
  ['a placeholder', 'please-change-me-to-something-long-1234', 'looks like a placeholder'],
])('a weak secret is refused by name, with its cure: %s', (_, secret, reason) => {
  expect(() => parseEnvironment({ NEXTAUTH_SECRET: secret })).toThrow(
    new RegExp(`^NEXTAUTH_SECRET .*${reason}; make one with .openssl rand -base64 32.`),
  )
})

test.each([
  ['DATABASE_URL', 'mysql://localhost/x', 'postgresql://user:password@host:5432/database'],
  ['NEXTAUTH_URL', 'recall.example.org', 'https://recall.example.org'],
  ['PORT', '70000', 'a whole number from 1 to 65535'],
  ['TRUSTED_PROXIES', 'yes', 'a whole number from 0 to 10'],
  ['REPORT_URL', 'javascript:alert(1)', 'https://'],
])('a wrong %s is named with its cure', (name, value, cure) => {
  expect(() => parseEnvironment({ [name]: value })).toThrow(name)
  expect(() => parseEnvironment({ [name]: value })).toThrow(cure)
})

test('every wrong variable is named at once', () => {
  expect(() => parseEnvironment({ PORT: 'x', NEXTAUTH_URL: 'y' })).toThrow(
    /NEXTAUTH_URL.*\n.*PORT|PORT.*\n.*NEXTAUTH_URL/,
  )
})

test('half a pair of OAuth keys is refused, and says which half is missing', () => {
  expect(() => parseEnvironment({ GITHUB_ID: 'x' })).toThrow('GITHUB_SECRET is missing although GITHUB_ID is set')
  expect(() => parseEnvironment({ GOOGLE_SECRET: 'x' })).toThrow('GOOGLE_ID is missing although GOOGLE_SECRET is set')
})
