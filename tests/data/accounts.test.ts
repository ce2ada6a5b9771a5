import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/data/database'
import { at, makeEvent, review } from '../make'
import { openBrowser, openBrowserOfNewPerson, password } from './browser'
import { databases } from './databases'

const oneReview = [makeEvent(1, at('2026-11-24 09:00'), review('item-1', 3))]

describe.each(databases)('accounts in the $name database', ({ open, close }) => {
  beforeAll(open)
  afterAll(close)

  test('who signs up can sign in, with the address in any case', async () => {
    const browser = openBrowser()
    expect(await browser.post('/api/account', { email: ' Ada@Example.org ', password })).toMatchObject({ status: 201 })
    expect((await browser.signIn('ADA@example.org', password)).status).toBe(200)
    expect((await browser.get('/api/session')).body).toMatchObject({
      user: { email: 'ada@example.org' },
      providers: [],
    })
  })

  test('the password is kept as Argon2id with 19 MiB, two passes and one lane', async () => {
    const { id } = await openBrowserOfNewPerson()
    const user = await (await database()).user.findUnique({ where: { id } })
    expect(user?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test.each([
    ['a short one', 'seven c'],
    ['a long one', 'x'.repeat(129)],
    ['a common one', 'Password1'],
  ])('%s is refused as a new password', async (_, weak) => {
    const { status, body } = await openBrowser().post('/api/account', { email: 'weak@example.org', password: weak })
    expect([status, body.code]).toEqual([400, 'weak-password'])
  })

  test('a password may be of any characters, each counted once', async () => {
    const browser = openBrowser()
    await browser.post('/api/account', { email: 'emoji@example.org', password: '🦙🦙🦙🦙🦙🦙 ك' })
    expect((await browser.signIn('emoji@example.org', '🦙🦙🦙🦙🦙🦙 ك')).status).toBe(200)
  })

  test('an unknown address and a wrong password get the same answer', async () => {
    const { email } = await openBrowserOfNewPerson()
    const wrong = await openBrowser('192.0.2.10').signIn(email, 'eight wrong llamas')
    const unknown = await openBrowser('192.0.2.11').signIn('nobody@example.org', 'eight wrong llamas')
    expect(wrong.status).toBe(401)
    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body])
  })

  test('a sign-up with a taken address changes nothing; sent again with the right password it is as if made', async () => {
    const { email, id } = await openBrowserOfNewPerson()
    const other = openBrowser('192.0.2.12')
    expect(await other.post('/api/account', { email, password: 'eight other llamas' })).toMatchObject({ status: 409 })
    expect(await other.post('/api/account', { email, password })).toMatchObject({ status: 201 })
    await other.signIn(email, password)
    expect(await other.userId()).toBe(id)
  })

  test('a sign-in without the token of the form is refused', async () => {
    const { email } = await openBrowserOfNewPerson()
    const browser = openBrowser()
    const answer = await browser.post('/api/auth/callback/credentials', { email, password, json: 'true' })
    expect(answer).toMatchObject({ status: 400, body: { code: 'stale-form' } })
    expect(await browser.userId()).toBeUndefined()
  })

  test.each(['/api/account/sign-out', '/api/auth/signout'])('after %s the old cookie is dead', async (path) => {
    const person = await openBrowserOfNewPerson()
    const { body } = await person.get('/api/auth/csrf')
    const stolen = person.takeCookies()
    await person.post(path, { csrfToken: body.csrfToken, json: 'true' })
    expect(await person.userId()).toBeUndefined()
    person.putCookies(stolen)
    expect(await person.userId()).toBeUndefined()
    expect((await person.push(oneReview, person.id)).status).toBe(401)
  })

  test('a new password ends the sessions of other browsers, not one’s own, and replaces the old password', async () => {
    const person = await openBrowserOfNewPerson()
    const other = openBrowser()
    await other.signIn(person.email, password)
    const next = 'nine newer llamas'
    expect((await person.post('/api/account/password', { current: 'not this one', next })).status).toBe(403)
    expect(await other.userId()).toBe(person.id)
    expect((await person.post('/api/account/password', { current: password, next })).status).toBe(200)
    expect(await person.userId()).toBe(person.id)
    expect(await other.userId()).toBeUndefined()
    expect((await other.signIn(person.email, password)).status).toBe(401)
    expect((await other.signIn(person.email, next)).status).toBe(200)
  })

  test('sign out everywhere ends every session', async () => {
    const person = await openBrowserOfNewPerson()
    const other = openBrowser()
    await other.signIn(person.email, password)
    const stolen = person.takeCookies()
    await person.post('/api/account/sign-out-everywhere', {})
    person.putCookies(stolen)
    expect([await person.userId(), await other.userId()]).toEqual([undefined, undefined])
  })

  test('a new address asks for the password, must be free, and signs in from then on', async () => {
    const [person, neighbour] = [await openBrowserOfNewPerson(), await openBrowserOfNewPerson()]
    const change = (email: string, tried: string) => person.post('/api/account/email', { email, password: tried })
    expect((await change('moved@example.org', 'not this one')).status).toBe(403)
    expect((await change(neighbour.email, password)).status).toBe(409)
    expect((await change('Moved@example.org', password)).status).toBe(200)
    expect((await openBrowser().signIn('moved@example.org', password)).status).toBe(200)
  })

  test('the export holds everything that is kept, and no secret', async () => {
    const person = await openBrowserOfNewPerson()
    await person.push(oneReview)
    const { headers, body } = await person.get('/api/account/export')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="deep-recall-\d{4}-\d\d-\d\d\.json"$/)
    expect(body).toMatchObject({
      account: { id: person.id, email: person.email },
      sessions: [{}],
      events: [{ ...oneReview[0], seq: 1 }],
      memories: [{ itemId: 'item-1', reps: 1 }],
    })
    expect(JSON.stringify(body)).not.toContain('argon2')
  })

  test('a deleted account leaves nothing, and touches no other', async () => {
    const [person, neighbour] = [await openBrowserOfNewPerson(), await openBrowserOfNewPerson()]
    await person.push(oneReview)
    await neighbour.push(oneReview)
    expect((await person.call('DELETE', '/api/account', { body: { password: 'not this one' } })).status).toBe(403)
    expect((await person.call('DELETE', '/api/account', { body: { password } })).status).toBe(200)
    expect(await rowsOf(person.id)).toEqual([0, 0, 0, 0, 0, 0])
    expect(await rowsOf(neighbour.id)).toEqual([1, 0, 1, 1, 1, 1])
    expect((await openBrowser().signIn(person.email, password)).status).toBe(401)
  })

  test('what does not come from our own pages writes nothing', async () => {
    const person = await openBrowserOfNewPerson()
    const headers = { origin: 'https://evil.example', 'x-user-id': person.id }
    const answer = await person.post('/api/journal', { events: oneReview }, { headers })
    expect(answer).toMatchObject({ status: 403, body: { code: 'other-origin' } })
    expect((await person.pull()).events).toEqual([])
  })

  test('every answer stays out of caches', async () => {
    const person = await openBrowserOfNewPerson()
    const paths = ['/api/session', '/api/journal/verify', '/api/account/export', '/api/health', '/api/auth/csrf']
    for (const path of paths) expect((await person.get(path)).headers.get('cache-control')).toBe('no-store')
  })
})

async function rowsOf(userId: string): Promise<number[]> {
  const db = await database()
  const where = { userId }
  return Promise.all([
    db.user.count({ where: { id: userId } }),
    db.account.count({ where }),
    db.session.count({ where }),
    db.journalHead.count({ where }),
    db.event.count({ where }),
    db.memory.count({ where }),
  ])
}
