import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findOrCreateOAuthUser } from '@/lib/data/identity/oauth-account'
import { at } from '../make'
import { openBrowser, openBrowserOfNewPerson, password } from './browser'
import { databases } from './databases'

process.env['GITHUB_ID'] = 'our-id'
process.env['GITHUB_SECRET'] = 'our-secret'

const now = at('2026-11-24 09:00')
const google = { provider: 'google', providerAccountId: 'g-1', emailVerified: true }
const github = { provider: 'github', providerAccountId: 'h-1', emailVerified: true }

describe.each(databases)('sign-in with GitHub and Google in the $name database', ({ open, close }) => {
  beforeAll(open)
  afterAll(close)

  test('the way to GitHub is offered, and leads there and back', async () => {
    const browser = openBrowser()
    expect((await browser.get('/api/session')).body).toMatchObject({ providers: ['github'] })
    const { body } = await browser.get('/api/auth/csrf')
    const answer = await browser.post('/api/auth/signin/github', { csrfToken: body.csrfToken, json: 'true' })
    const url = new URL(String(answer.body['url']))
    expect(`${url.origin}${url.pathname}`).toBe('https://github.com/login/oauth/authorize')
    expect(url.searchParams.get('client_id')).toBe('our-id')
    expect(url.searchParams.get('redirect_uri')).toBe('http://localhost:3000/api/auth/callback/github')
  })

  test('the same person comes back to the same account, by either provider', async () => {
    const email = 'both@example.org'
    const first = await findOrCreateOAuthUser({ ...google, email }, now)
    expect(await findOrCreateOAuthUser({ ...google, email: 'moved@example.org' }, now)).toEqual(first)
    expect(await findOrCreateOAuthUser({ ...github, email }, now)).toEqual(first)
  })

  test('an address for which the provider does not vouch does not open the account that has it', async () => {
    const { email } = await openBrowserOfNewPerson()
    const stranger = { ...google, providerAccountId: 'g-2', email, emailVerified: false }
    expect(await findOrCreateOAuthUser(stranger, now)).toBe('taken')
  })

  test('a vouched address takes over an account that nobody has proven, and shuts out who made it', async () => {
    const squatter = await openBrowserOfNewPerson()
    const owner = { ...google, providerAccountId: 'g-3', email: squatter.email }
    expect(await findOrCreateOAuthUser(owner, now)).toEqual({ id: squatter.id })
    expect(await squatter.userId()).toBeUndefined()
    expect((await openBrowser().signIn(squatter.email, password)).status).toBe(401)
  })
})
