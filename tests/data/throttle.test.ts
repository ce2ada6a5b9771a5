import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { database } from '@/lib/data/database'
import { openBrowser, openBrowserOfNewPerson, password } from './browser'
import { databases } from './databases'

const minuteMs = 60_000
const wrong = 'eight wrong llamas'

describe.each(databases)('throttling in the $name database', ({ open, close }) => {
  beforeAll(open)
  afterAll(close)
  // The clock alone is ours: everything else, the database too, runs as always.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T09:00:00Z') })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const pass = (ms: number) => vi.setSystemTime(Date.now() + ms)

  async function failTimes(count: number, email: string, address: string) {
    const statuses: number[] = []
    for (let n = 0; n < count; n += 1) statuses.push((await openBrowser(address).signIn(email, wrong)).status)
    return statuses
  }

  test('after a handful of wrong passwords one must wait, is told how long, and may then go on', async () => {
    const { email } = await openBrowserOfNewPerson()
    expect(await failTimes(7, email, '192.0.2.20')).toEqual([401, 401, 401, 401, 401, 401, 429])
    const refused = await openBrowser('192.0.2.20').signIn(email, password)
    expect(refused).toMatchObject({ status: 429, body: { code: 'wait' } })
    expect(refused.headers.get('retry-after')).toBe('15')
    expect(refused.body.error).toContain('15 seconds')
    pass(15_000)
    expect((await openBrowser('192.0.2.20').signIn(email, password)).status).toBe(200)
  })

  test('waits grow up to a quarter of an hour and no further', async () => {
    const { email } = await openBrowserOfNewPerson()
    const waits: number[] = []
    await failTimes(5, email, '192.0.2.21')
    for (let n = 0; n < 9; n += 1) {
      await failTimes(1, email, '192.0.2.21')
      const { headers } = await openBrowser('192.0.2.21').signIn(email, wrong)
      waits.push(Number(headers.get('retry-after')))
      pass(15 * minuteMs)
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900, 900])
  })

  test('a stranger’s guesses do not lock the owner out of a place where he signed in before', async () => {
    const owner = await openBrowserOfNewPerson()
    for (let n = 0; n < 12; n += 1) await failTimes(5, owner.email, `198.51.100.${n}`)
    expect((await openBrowser('192.0.2.22').signIn(owner.email, password)).status).toBe(429)
    expect((await owner.signIn(owner.email, password)).status).toBe(200)
  })

  test('one client that tries many accounts must wait as well', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 52; n += 1) statuses.push(...(await failTimes(1, `guess-${n}@example.org`, '192.0.2.23')))
    expect(statuses.filter((status) => status === 401)).toHaveLength(51)
    expect(statuses.at(-1)).toBe(429)
  })

  test('of a hundred guesses at once no more are looked at than of a hundred one by one', async () => {
    const { email } = await openBrowserOfNewPerson()
    const guesses = Array.from({ length: 100 }, () => openBrowser('192.0.2.24').signIn(email, wrong))
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(6)
    expect(statuses.filter((status) => status === 429)).toHaveLength(94)
  })

  test('an unknown address is slowed down like a known one', async () => {
    expect(await failTimes(7, 'nobody-here@example.org', '192.0.2.25')).toEqual([401, 401, 401, 401, 401, 401, 429])
  })

  test('the right password takes back what led to it, not the client’s count', async () => {
    const { email } = await openBrowserOfNewPerson()
    await failTimes(5, email, '192.0.2.26')
    await openBrowser('192.0.2.26').signIn(email, password)
    expect(await failTimes(6, email, '192.0.2.26')).toEqual([401, 401, 401, 401, 401, 401])
  })

  test('sixty accounts an hour may be made from one address', async () => {
    const signUp = (n: number) =>
      openBrowser('192.0.2.27').post('/api/account', { email: `crowd-${n}@example.org`, password })
    const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => signUp(n)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect((await signUp(60)).status).toBe(429)
    pass(60 * minuteMs)
    expect((await signUp(60)).status).toBe(201)
  })

  test('no address is kept in the clear', async () => {
    const { email } = await openBrowserOfNewPerson()
    await failTimes(1, email, '192.0.2.28')
    const rows = await (await database()).rateLimit.findMany()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/@|192\.0\.2/)
  })

  test('without the database nobody gets in, and health says so', async () => {
    const { email } = await openBrowserOfNewPerson()
    const broken = vi.mocked(console.error).mockImplementation(() => {})
    await (await database()).$executeRaw`ALTER TABLE "RateLimit" RENAME TO "Away"`
    const answer = await openBrowser('192.0.2.29').signIn(email, password)
    const health = await openBrowser().get('/api/health')
    await (await database()).$executeRaw`ALTER TABLE "Away" RENAME TO "RateLimit"`
    expect(broken).toHaveBeenCalledTimes(2)
    broken.mockReset()
    expect(answer.status).toBeGreaterThanOrEqual(500)
    expect(answer.headers.getSetCookie().join()).not.toContain('session-token')
    expect(health.status).toBeGreaterThanOrEqual(500)
  })
})
