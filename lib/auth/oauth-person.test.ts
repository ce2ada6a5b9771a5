import { expect, test } from 'vitest'
import { oauthPerson } from './oauth-person'

const account = { provider: 'google', providerAccountId: '7' }

test('an address counts as proven only when the provider says so', () => {
  expect(oauthPerson(account, { email: 'A@Example.org', email_verified: true })).toEqual({
    ...account,
    email: 'a@example.org',
    emailVerified: true,
  })
  expect(oauthPerson(account, { email: 'a@example.org' })?.emailVerified).toBe(false)
})

test.each([[{}], [{ email: null }], [undefined], [{ email: 'no address' }]])(
  'without an address nobody is known: %j',
  (profile) => {
    expect(oauthPerson(account, profile)).toBeUndefined()
  },
)
