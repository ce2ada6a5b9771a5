import { decode, encode } from 'next-auth/jwt'
import * as z from 'zod'
import { configuration } from '@/lib/configuration/configuration'
import { type SessionClaim, sessionDays } from '@/lib/data/identity/session'

export const sessionSeconds = sessionDays * 86_400
const daySeconds = 86_400

const claimSchema = z.object({ sub: z.uuid(), sid: z.uuid(), iat: z.number() })

export const sessionCookieName = () => `${configuration().secureCookies ? '__Secure-' : ''}next-auth.session-token`

/** What the request's session cookie claims, if it is one of ours; whether the session lives is not said by a cookie. */
export async function readSessionCookie(request: Request): Promise<(SessionClaim & { issuedAt: number }) | null> {
  const token = cookiesOf(request).get(sessionCookieName())
  if (!token) return null
  try {
    const { sub, sid, iat } = claimSchema.parse(await decode({ token, secret: configuration().secret }))
    return { userId: sub, sessionId: sid, issuedAt: iat * 1000 }
  } catch {
    return null
  }
}

/** A `Set-Cookie` that carries the session on when its cookie is older than a day; undefined when it need not. */
export async function renewedSessionCookie(request: Request, now: number): Promise<string | undefined> {
  const claim = await readSessionCookie(request)
  if (!claim || now - claim.issuedAt < daySeconds * 1000) return undefined
  const token = { sub: claim.userId, sid: claim.sessionId }
  const sealed = await encode({ token, secret: configuration().secret, maxAge: sessionSeconds })
  return setCookie(sealed, sessionSeconds)
}

/** The `Set-Cookie` that takes the session away from the browser. */
export const clearedSessionCookie = () => setCookie('', 0)

const setCookie = (value: string, maxAge: number) =>
  [
    `${sessionCookieName()}=${value}`,
    'Path=/',
    `Max-Age=${maxAge}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(configuration().secureCookies ? ['Secure'] : []),
  ].join('; ')

export function cookiesOf(request: Request): Map<string, string> {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/)
  return new Map(
    pairs.flatMap((pair) => {
      const at = pair.indexOf('=')
      return at > 0 ? [[pair.slice(0, at), decodeValue(pair.slice(at + 1))] as const] : []
    }),
  )
}

function decodeValue(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
