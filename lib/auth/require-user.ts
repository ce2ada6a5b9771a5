import { readSession } from '@/lib/data/identity/session'
import type { UserId } from '@/lib/data/user-id'
import { readSessionCookie } from './session-cookie'

/** Who is signed in with a request, and by which session. */
export type SignedIn = { readonly userId: UserId; readonly sessionId: string; readonly email: string }

/** The learner whose living session the request carries; null is a 401. Nothing else in the code makes a UserId. */
export async function requireUser(request: Request): Promise<SignedIn | null> {
  const claim = await readSessionCookie(request)
  if (!claim) return null
  const session = await readSession(claim, Date.now())
  if (!session) return null
  return { userId: session.userId as UserId, sessionId: claim.sessionId, email: session.email }
}
