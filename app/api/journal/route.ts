import * as z from 'zod'
import { requireUser, type SignedIn } from '@/lib/auth/require-user'
import { readBatch } from '@/lib/data/journal/batch'
import { pullEvents } from '@/lib/data/journal/pull'
import { pushEvents } from '@/lib/data/journal/push'
import { countJournalRequest } from '@/lib/data/throttle/requests'
import { problem, signedOut } from '@/lib/http/answer'
import { guard } from '@/lib/http/guard'

const pushSchema = z.object({
  events: z.array(z.looseObject({ id: z.string().max(64) })).max(500, 'A batch holds at most 500 events.'),
})
const pullSchema = z.object({ after: z.coerce.number().int().min(0).max(2_147_483_647).default(0) })

// A browser may still hold another person's journal: it says whose, and nothing crosses over.
const isOther = (request: Request, user: SignedIn) => request.headers.get('x-user-id') !== user.userId
const otherUser = () =>
  problem({ status: 403, code: 'other-user', error: 'Another person is signed in; this journal is not theirs.' })

const rules = { user: requireUser, limit: countJournalRequest } as const

export const POST = guard({ ...rules, method: 'POST', body: pushSchema }, async ({ request, user, body, now }) => {
  if (isOther(request, user)) return otherUser()
  const { events, refused } = readBatch(body.events)
  const push = await pushEvents(user.userId, events, now)
  return push ? { stored: push.stored, refused: [...refused, ...push.refused] } : signedOut()
})

export const GET = guard({ ...rules, method: 'GET', query: pullSchema }, async ({ request, user, query }) =>
  isOther(request, user) ? otherUser() : pullEvents(user.userId, query.after),
)
