import { oauthProviderIds } from '@/lib/auth/providers'
import { requireUser } from '@/lib/auth/require-user'
import { clearedSessionCookie, readSessionCookie, renewedSessionCookie } from '@/lib/auth/session-cookie'
import { answer } from '@/lib/http/answer'
import { guard } from '@/lib/http/guard'

export const GET = guard({ method: 'GET' }, async ({ request, now }) => {
  const providers = oauthProviderIds()
  const signedIn = await requireUser(request)
  if (!signedIn) {
    const headers = (await readSessionCookie(request)) ? { 'set-cookie': clearedSessionCookie() } : {}
    return answer({ user: null, providers }, { headers })
  }
  const renewed = await renewedSessionCookie(request, now)
  const user = { id: signedIn.userId, email: signedIn.email }
  return answer({ user, providers }, { headers: renewed ? { 'set-cookie': renewed } : {} })
})
