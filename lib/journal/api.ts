import type { Event, JournalEvent } from '@/lib/core/journal/event'
import {
  journalEventOf,
  type PushAnswer,
  pullAnswerSchema,
  pushAnswerSchema,
  type SessionAnswer,
  sessionAnswerSchema,
  type VerifyAnswer,
  verifyAnswerSchema,
} from '@/lib/core/journal/wire'

/**
 * Why nothing could be sent or fetched. Nothing is dropped for any of them: `offline` (no line, or a captive portal's
 * page), `signed-out`, `other-user` (the browser is signed in as somebody else), `busy` (too many requests), `outdated`
 * (the server speaks of things that this version does not know), `server` (everything else).
 */
export type ApiProblem = 'offline' | 'signed-out' | 'other-user' | 'busy' | 'outdated' | 'server'
export type Answer<Value> =
  | { readonly kind: 'answer'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: ApiProblem }

export type Pulled = { readonly events: readonly JournalEvent[]; readonly next: number; readonly more: boolean }

export type Api = {
  session(): Promise<Answer<SessionAnswer>>
  push(userId: string, events: readonly Event[]): Promise<Answer<PushAnswer>>
  /** Events with a sequence number above `after`. */
  pull(userId: string, after: number): Promise<Answer<Pulled>>
  verify(userId: string): Promise<Answer<VerifyAnswer>>
  /** Ends the session on the server and clears its cookie. */
  signOut(): Promise<Answer<null>>
}

type Schema<Value> = { safeParse(value: unknown): { success: true; data: Value } | { success: false } }

const problem = (problem: ApiProblem) => ({ kind: 'problem', problem }) as const
const patienceMs = 30_000

function problemOf({ status, headers }: Response): ApiProblem | null {
  // A hotel's sign-in page answers 200 with HTML: as good as no line.
  if (!headers.get('content-type')?.includes('json')) return status >= 500 ? 'server' : 'offline'
  if (status === 401) return 'signed-out'
  if (status === 403) return 'other-user'
  if (status === 429) return 'busy'
  return status >= 200 && status < 300 ? null : 'server'
}

/** The server's journal over HTTP. Never throws: a failed call is a problem in the answer. */
export function journalApi(fetch: typeof globalThis.fetch): Api {
  async function call<Value>(path: string, schema: Schema<Value>, init: RequestInit = {}): Promise<Answer<Value>> {
    try {
      const signal = AbortSignal.timeout(patienceMs)
      const response = await fetch(path, { credentials: 'same-origin', cache: 'no-store', signal, ...init })
      const failed = problemOf(response)
      if (failed) return problem(failed)
      const parsed = schema.safeParse(await response.json())
      return parsed.success ? { kind: 'answer', value: parsed.data } : problem('outdated')
    } catch {
      return problem('offline')
    }
  }
  const as = (userId: string) => ({ 'x-user-id': userId })
  const json = { 'content-type': 'application/json' }

  return {
    session: () => call('/api/session', sessionAnswerSchema),
    push: (userId, events) =>
      call('/api/journal', pushAnswerSchema, {
        method: 'POST',
        headers: { ...json, ...as(userId) },
        body: JSON.stringify({ events }),
      }),
    async pull(userId, after) {
      const answer = await call(`/api/journal?after=${after}`, pullAnswerSchema, { headers: as(userId) })
      if (answer.kind === 'problem') return answer
      const events = answer.value.events.map(journalEventOf)
      // An unknown event must not be skipped: the cursor would pass it for ever.
      if (events.includes(null)) return problem('outdated')
      return { kind: 'answer', value: { ...answer.value, events: events.filter((event) => event !== null) } }
    },
    verify: (userId) => call('/api/journal/verify', verifyAnswerSchema, { headers: as(userId) }),
    async signOut() {
      const anything: Schema<null> = { safeParse: () => ({ success: true, data: null }) }
      const answer = await call('/api/account/sign-out', anything, { method: 'POST', headers: json, body: '{}' })
      return answer.kind === 'problem' && answer.problem === 'signed-out' ? { kind: 'answer', value: null } : answer
    },
  }
}
