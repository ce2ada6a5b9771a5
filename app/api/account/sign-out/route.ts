import { clearedSessionCookie, readSessionCookie } from '@/lib/auth/session-cookie'
import { endSession } from '@/lib/data/identity/session'
import { answer } from '@/lib/http/answer'
import { guard } from '@/lib/http/guard'

export const POST = guard({ method: 'POST' }, async ({ request }) => {
  const claim = await readSessionCookie(request)
  if (claim) await endSession(claim)
  return answer({}, { headers: { 'set-cookie': clearedSessionCookie() } })
})
