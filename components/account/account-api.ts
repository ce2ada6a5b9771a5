/** What an account's request came to. `offline`: nobody was reached, or a hotel's sign-in page stood in between. */
export type AccountAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly code: string; readonly error: string; readonly waitSeconds: number | null }
  | { readonly kind: 'offline' }

type Reached = { readonly response: Response; readonly body: Readonly<Record<string, unknown>> }

const patienceMs = 30_000
const unreadable = 'The server gave an answer that this page does not understand. Nothing was changed here.'

async function reach(method: string, path: string, body?: object): Promise<Reached | null> {
  try {
    const init = body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(path, { method, cache: 'no-store', signal, ...init })
    if (!response.headers.get('content-type')?.includes('json'))
      return response.status < 500 ? null : { response, body: {} }
    return { response, body: await response.json() }
  } catch {
    return null
  }
}

function answerOf(reached: Reached | null): AccountAnswer {
  if (reached === null) return { kind: 'offline' }
  const { response, body } = reached
  if (response.ok) return { kind: 'done' }
  const { code, error } = body
  const retryAfter = Number(response.headers.get('retry-after'))
  return {
    kind: 'refused',
    code: typeof code === 'string' ? code : 'broken',
    error: typeof error === 'string' ? error : unreadable,
    waitSeconds: code === 'wait' && retryAfter > 0 ? retryAfter : null,
  }
}

const send = async (method: 'POST' | 'DELETE', path: string, body: object) => answerOf(await reach(method, path, body))

type Pair = { readonly email: string; readonly password: string }

export const createAccount = (pair: Pair) => send('POST', '/api/account', pair)
export const changePassword = (body: { current: string; next: string }) => send('POST', '/api/account/password', body)
/** `confirm` is the present address, for an account that has no password. */
export const changeEmail = (body: Pair & { confirm: string }) => send('POST', '/api/account/email', body)
export const signOutEverywhere = () => send('POST', '/api/account/sign-out-everywhere', {})
export const deleteAccount = (body: { password: string; confirm: string }) => send('DELETE', '/api/account', body)

/** Opens a session with e-mail and password. */
export async function openSession(pair: Pair): Promise<AccountAnswer> {
  const token = await reach('GET', '/api/auth/csrf')
  if (!token?.response.ok) return answerOf(token)
  const { csrfToken } = token.body
  return send('POST', '/api/auth/callback/credentials', { ...pair, csrfToken, callbackUrl: '/', json: 'true' })
}

/** Where the provider asks the person to sign in; it sends him back to `returnTo`. */
export async function providerAddress(provider: string, returnTo: string): Promise<string | AccountAnswer> {
  const token = await reach('GET', '/api/auth/csrf')
  if (!token?.response.ok) return answerOf(token)
  const { csrfToken } = token.body
  const body = { csrfToken, callbackUrl: returnTo, json: 'true' }
  const reached = await reach('POST', `/api/auth/signin/${encodeURIComponent(provider)}`, body)
  const url = reached?.response.ok ? reached.body['url'] : undefined
  return typeof url === 'string' ? url : answerOf(reached)
}
