import { requireUser } from '@/lib/auth/require-user'
import { clearedSessionCookie } from '@/lib/auth/session-cookie'
import { endAllSessions } from '@/lib/data/identity/session'
import { answer } from '@/lib/http/answer'
import { guard } from '@/lib/http/guard'

export const POST = guard({ method: 'POST', user: requireUser }, async ({ user }) => {
  await endAllSessions(user.userId)
  return answer({}, { headers: { 'set-cookie': clearedSessionCookie() } })
})
