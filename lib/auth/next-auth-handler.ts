import { configuration } from '@/lib/configuration/configuration'
import { type Call, type Reply, replyOfNextAuth } from './next-auth-bridge'

/** What next-auth answers, with the refusals of a password sign-in told apart. */
export type NextAuthAnswer =
  | { readonly kind: 'response'; readonly response: Response }
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'stale-form' }

/** Hands a request to next-auth. Throws when a password could not be looked at: then nobody is let in. */
export async function answerWithNextAuth(request: Request, call: Call): Promise<NextAuthAnswer> {
  process.env['NEXTAUTH_URL'] ||= configuration().publicUrl ?? `http://localhost:${configuration().port}`
  const reply = await replyOfNextAuth(request, call)
  const isPasswordSignIn = request.method === 'POST' && call.path.join('/') === 'callback/credentials'
  return isPasswordSignIn ? tellApart(reply) : { kind: 'response', response: responseOf(reply) }
}

function tellApart(reply: Reply): NextAuthAnswer {
  const target = new URL(targetOf(reply) ?? '/', 'http://localhost')
  if (target.searchParams.has('csrf')) return { kind: 'stale-form' }
  const error = target.searchParams.get('error')
  if (error === null) return { kind: 'response', response: responseOf(reply) }
  if (error === 'CredentialsSignin') return { kind: 'wrong-password' }
  const seconds = /^wait (\d+)$/.exec(error)?.[1]
  if (seconds) return { kind: 'wait', seconds: Number(seconds) }
  throw new Error(`A password could not be looked at: ${error}`)
}

/** Where the browser is sent, by a header or by a `url` in JSON. */
function targetOf({ headers, body }: Reply): string | undefined {
  const location = headers.get('location')
  if (location !== null) return location
  const url = body?.startsWith('{') ? JSON.parse(body).url : undefined
  return typeof url === 'string' ? url : undefined
}

const responseOf = ({ status, headers, body }: Reply) => new Response(body, { status, headers })
