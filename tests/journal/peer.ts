import { type Event, eventSchema, type JournalEvent } from '@/lib/core/journal/event'
import { foldJournal } from '@/lib/core/journal/fold'
import { schedulerVersion } from '@/lib/core/memory/fsrs'

const pageSize = 500

type Account = { readonly id: string; readonly email: string }
type Weather = 'fair' | 'no line' | 'captive portal' | 'failing' | 'lost answers'

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json; charset=utf-8' } })
const refusal = (status: number, code: string) => json(status, { error: 'No.', code })

const sameContent = (one: Event, { seq: _seq, receivedAt: _receivedAt, ...other }: JournalEvent) =>
  JSON.stringify(eventSchema.parse(one)) === JSON.stringify(eventSchema.parse(other))

/** A server in memory that keeps the contract of the journal's API, over several accounts and browsers. */
export function createPeer(now: () => number) {
  const journals = new Map<string, Map<string, JournalEvent>>()
  const peer = {
    weather: 'fair' as Weather,
    /** Takes so many events of a push, and says nothing of the rest. */
    takesAtMost: Number.POSITIVE_INFINITY,
    refuses: new Set<string>(),
    /** What happens between the storing of a push and its answer. */
    async beforePushAnswer() {},
    requests: [] as { path: string; userId: string | null; cookie: string | null; ids: string[] }[],
    journalOf(userId: string): JournalEvent[] {
      return [...(journals.get(userId)?.values() ?? [])]
    },
    /** The server as one browser sees it, with that browser's own session cookie. */
    browser() {
      const cookie: { account: Account | null } = { account: null }
      return { cookie, fetch: (path: unknown, init?: RequestInit) => answer(cookie, String(path), init) }
    },
  }

  function store(userId: string, events: unknown[]) {
    const journal = journals.get(userId) ?? new Map<string, JournalEvent>()
    journals.set(userId, journal)
    const stored: { id: string; seq: number; receivedAt: number }[] = []
    const refused: { id: string; code: string; error: string }[] = []
    for (const row of events.slice(0, peer.takesAtMost)) {
      const { success, data: event } = eventSchema.safeParse(row)
      if (!success || peer.refuses.has(event.id)) {
        refused.push({ id: (row as Event).id, code: 'invalid', error: 'Not an event.' })
        continue
      }
      const known = journal.get(event.id)
      if (known && !sameContent(event, known)) {
        refused.push({ id: event.id, code: 'conflict', error: 'Another event has this id.' })
        continue
      }
      const kept = known ?? { ...event, seq: journal.size + 1, receivedAt: now() }
      journal.set(event.id, kept)
      stored.push({ id: event.id, seq: kept.seq ?? 0, receivedAt: kept.receivedAt ?? 0 })
    }
    return { stored, refused }
  }

  async function answer(cookie: { account: Account | null }, path: string, init: RequestInit = {}): Promise<Response> {
    const userId = new Headers(init.headers).get('x-user-id')
    const body = init.body ? JSON.parse(String(init.body)) : {}
    const ids = (body.events ?? []).map(({ id }: Event) => id)
    if (peer.weather === 'no line') throw new TypeError('fetch failed')
    peer.requests.push({ path, userId, cookie: cookie.account?.id ?? null, ids })
    if (peer.weather === 'captive portal') {
      return new Response('<html>Welcome to the hotel</html>', { headers: { 'content-type': 'text/html' } })
    }
    if (peer.weather === 'failing') return json(500, { error: 'Something broke.', code: 'broken' })

    if (path === '/api/session') return json(200, { user: cookie.account, providers: ['github'] })
    if (!cookie.account) return refusal(401, 'signed-out')
    if (path === '/api/account/sign-out') {
      cookie.account = null
      return json(200, {})
    }
    if (userId !== cookie.account.id) return refusal(403, 'other-user')

    const journal = peer.journalOf(userId)
    if (path === '/api/journal/verify') {
      const memories = [...foldJournal(journal).memories.values()]
      return json(200, { events: journal.length, scheduler: schedulerVersion, memories, differences: [] })
    }
    if (init.method === 'POST') {
      const result = store(userId, body.events)
      await peer.beforePushAnswer()
      if (peer.weather === 'lost answers') throw new TypeError('connection reset')
      return json(200, result)
    }
    const after = Number(new URL(path, 'http://peer').searchParams.get('after'))
    const rows = journal.filter(({ seq }) => (seq ?? 0) > after).sort((one, other) => (one.seq ?? 0) - (other.seq ?? 0))
    const page = rows.slice(0, pageSize)
    return json(200, { events: page, next: page.at(-1)?.seq ?? after, more: rows.length > page.length })
  }
  return peer
}

export type Peer = ReturnType<typeof createPeer>
