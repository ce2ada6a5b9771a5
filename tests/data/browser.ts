import * as z from 'zod'
import type { JournalEvent } from '@/lib/core/journal/event'
import type { StoredEvent } from '@/lib/data/journal/event-row'

const origin = 'http://localhost:3000'
type Handler = (request: Request) => Promise<Response>
type Route = { readonly GET?: Handler; readonly POST?: Handler; readonly DELETE?: Handler }
type Method = keyof Route

const routes: Record<string, () => Promise<Route>> = {
  '/api/session': () => import('@/app/api/session/route'),
  '/api/journal': () => import('@/app/api/journal/route'),
  '/api/journal/verify': () => import('@/app/api/journal/verify/route'),
  '/api/health': () => import('@/app/api/health/route'),
  '/api/account': () => import('@/app/api/account/route'),
  '/api/account/password': () => import('@/app/api/account/password/route'),
  '/api/account/email': () => import('@/app/api/account/email/route'),
  '/api/account/export': () => import('@/app/api/account/export/route'),
  '/api/account/sign-out': () => import('@/app/api/account/sign-out/route'),
  '/api/account/sign-out-everywhere': () => import('@/app/api/account/sign-out-everywhere/route'),
}
const nextAuth: () => Promise<Route> = () => import('@/app/api/auth/[...nextauth]/route')

type Sent = { readonly body?: unknown; readonly headers?: Record<string, string> }
export type Received = {
  readonly status: number
  readonly headers: Headers
  readonly body: z.infer<typeof answerSchema>
}

// What any of the handlers may answer; what a test compares whole stays unknown.
const answerSchema = z.looseObject({
  error: z.string().optional(),
  code: z.string().optional(),
  csrfToken: z.string().optional(),
  user: z.object({ id: z.string(), email: z.string() }).nullish(),
  stored: z.array(z.object({ id: z.string(), seq: z.number(), receivedAt: z.number() })).default([]),
  refused: z.array(z.object({ id: z.string(), code: z.string(), error: z.string() })).default([]),
  events: z.unknown().optional(),
  memories: z.unknown().optional(),
  next: z.number().optional(),
  more: z.boolean().optional(),
  differences: z.array(z.string()).optional(),
})

const eventsSchema = z.array(z.custom<StoredEvent>((value) => typeof value === 'object'))

/** A browser with its cookies, which calls the route handlers as Next would. */
export function openBrowser(address = '192.0.2.1') {
  let cookies = new Map<string, string>()

  async function call(method: Method, path: string, { body, headers = {} }: Sent = {}): Promise<Received> {
    const url = new URL(path, origin)
    const route = url.pathname.startsWith('/api/auth/') ? nextAuth : routes[url.pathname]
    const handler: Handler | undefined = (await route?.())?.[method]
    if (!handler) throw new Error(`No handler takes ${method} ${path}`)
    const request = new Request(url, {
      method,
      headers: {
        'x-client-address': address,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'GET' ? {} : { origin, host: 'localhost:3000', 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const response = await handler(request)
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      const value = pair.slice(name.length + 1)
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: answerSchema.parse(text === '' ? {} : JSON.parse(text)),
    }
  }

  const get = (path: string, sent?: Sent) => call('GET', path, sent)
  const post = (path: string, body: unknown, sent?: Sent) => call('POST', path, { ...sent, body })

  return {
    call,
    get,
    post,
    /** A copy of all cookies, and back: what a thief would have. */
    takeCookies: () => new Map(cookies),
    putCookies(stolen: ReadonlyMap<string, string>) {
      cookies = new Map(stolen)
    },
    async signIn(email: string, password: string) {
      const { body } = await get('/api/auth/csrf')
      const form = { email, password, csrfToken: body.csrfToken, json: 'true' }
      return post('/api/auth/callback/credentials', form)
    },
    /** The id of the person who is signed in. */
    async userId(): Promise<string | undefined> {
      return (await get('/api/session')).body.user?.id
    },
    async push(events: readonly JournalEvent[], as?: string) {
      const sent = events.map(({ seq: _seq, receivedAt: _receivedAt, ...event }) => event)
      const userId = as ?? (await this.userId()) ?? 'nobody'
      return post('/api/journal', { events: sent }, { headers: { 'x-user-id': userId } })
    },
    async pull(after = 0, as?: string) {
      const userId = as ?? (await this.userId()) ?? 'nobody'
      const received = await get(`/api/journal?after=${after}`, { headers: { 'x-user-id': userId } })
      return { ...received, events: eventsSchema.parse(received.body.events ?? []) }
    },
  }
}

let people = 0
export const password = 'seven boring llamas'

/** A new person, signed up and signed in, each from an address of their own. */
export async function openBrowserOfNewPerson() {
  people += 1
  const email = `person-${people}@example.org`
  const browser = openBrowser(`198.18.${people >> 8}.${people & 255}`)
  await browser.post('/api/account', { email, password })
  await browser.signIn(email, password)
  const id = await browser.userId()
  if (!id) throw new Error('The new person is not signed in')
  return Object.assign(browser, { id, email })
}
