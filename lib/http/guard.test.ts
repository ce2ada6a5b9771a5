import { expect, test, vi } from 'vitest'
import * as z from 'zod'
import { guard } from './guard'

const origin = 'http://localhost:3000'
const json = { 'content-type': 'application/json', host: 'localhost:3000', origin }
const asked = (
  method: string,
  { headers = json, body = '{}' }: { headers?: Record<string, string>; body?: BodyInit } = {},
) => new Request(`${origin}/api/x`, { method, headers, ...(method === 'GET' ? {} : { body, duplex: 'half' }) })

const echo = guard({ method: 'POST', body: z.looseObject({}) }, async ({ body }) => ({ got: body }))
const codeOf = async (answer: Promise<Response>) => [(await answer).status, (await (await answer).json()).code]

test('a proper request is handled, and its answer stays out of caches', async () => {
  const answer = await echo(asked('POST', { body: '{"a":1}' }))
  expect([answer.status, await answer.json()]).toEqual([200, { got: { a: 1 } }])
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('another method is refused, and the right one named', async () => {
  const answer = await echo(asked('GET'))
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
})

test.each([
  ['another site', { ...json, origin: 'https://evil.example' }],
  ['another port of the same host', { ...json, origin: 'http://localhost:4000' }],
  ['a page without an origin', { ...json, origin: 'null' }],
  ['nobody knows where', { 'content-type': 'application/json', host: 'localhost:3000' }],
])('what writes must not come from %s', async (_, headers) => {
  expect(await codeOf(echo(asked('POST', { headers })))).toEqual([403, 'other-origin'])
})

test('more than 1 MiB is refused, whether its length is told or not', async () => {
  const long = `{"a":"${'x'.repeat(1_048_576)}"}`
  expect(await codeOf(echo(asked('POST', { body: long })))).toEqual([413, 'too-long'])
  expect(await codeOf(echo(asked('POST', { body: new Blob([long]).stream() })))).toEqual([413, 'too-long'])
})

test('a page that was closed while it sent is no fault of ours: nothing is logged', async () => {
  const cut = new ReadableStream({ pull: (stream) => stream.error(new Error('aborted')) })
  expect(await codeOf(echo(asked('POST', { body: cut })))).toEqual([400, 'cut-off'])
})

test.each([
  ['{"a":', json],
  ['', json],
  ['{}', { ...json, 'content-type': 'text/plain' }],
])('what is no JSON is refused: %j', async (body, headers) => {
  expect(await codeOf(echo(asked('POST', { body, headers })))).toEqual([415, 'unreadable'])
})

test('what does not fit the schema is refused with a sentence', async () => {
  const strict = guard({ method: 'POST', body: z.object({ name: z.string() }) }, async () => ({}))
  const answer = await strict(asked('POST'))
  expect([answer.status, (await answer.json()).error]).toEqual([400, expect.stringMatching(/^name: .*\.$/)])
})

test('without a session nothing is counted, read or done', async () => {
  const limit = vi.fn()
  const closed = guard({ method: 'POST', user: async () => null, limit, body: z.unknown() }, limit)
  expect(await codeOf(closed(asked('POST')))).toEqual([401, 'signed-out'])
  expect(limit).not.toHaveBeenCalled()
})

test('who must wait is told for how long', async () => {
  const busy = guard({ method: 'POST', limit: async () => ({ kind: 'wait', seconds: 30 }) }, async () => ({}))
  const answer = await busy(asked('POST'))
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '30'])
})

test.each([
  ['a bug', new TypeError('x is undefined'), 500, 'broken'],
  ['a database that is away', Object.assign(new Error('no'), { code: 'P1001' }), 503, 'unavailable'],
  [
    'one that is away, wrapped',
    new Error('no', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) }),
    503,
    'unavailable',
  ],
])('%s becomes an answer that tells nothing of the inside', async (_, thrown, status, code) => {
  const logged = vi.mocked(console.error).mockImplementation(() => {})
  const broken = guard({ method: 'POST' }, () => Promise.reject(thrown))
  expect(await codeOf(broken(asked('POST')))).toEqual([status, code])
  expect(logged).toHaveBeenCalledWith('POST /api/x', thrown)
  logged.mockReset()
})
