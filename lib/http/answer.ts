const headersOfAll = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** An answer in JSON that no cache keeps. */
export function answer(
  value: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: HeadersInit } = {},
) {
  const all = new Headers(headers)
  for (const [name, content] of Object.entries(headersOfAll)) all.set(name, content)
  return Response.json(value, { status, headers: all })
}

type Problem = { readonly status: number; readonly code: string; readonly error: string }

/** A refusal: one polite sentence for the person, a code for the program. */
export function problem({ status, code, error }: Problem, headers: HeadersInit = {}): Response {
  return answer({ error, code }, { status, headers })
}

/** Says how long to wait, in words and in `Retry-After`. */
export function waitProblem(seconds: number): Response {
  const minutes = Math.ceil(seconds / 60)
  const span = seconds < 100 ? `${seconds} seconds` : `${minutes} minutes`
  return problem(
    { status: 429, code: 'wait', error: `That was often in a short time. Please try again in ${span}.` },
    { 'retry-after': String(seconds) },
  )
}

export const signedOut = () =>
  problem({ status: 401, code: 'signed-out', error: 'You are signed out. Please sign in again.' })

export const invalid = (error: string) => problem({ status: 400, code: 'invalid', error })
