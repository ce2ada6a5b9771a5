import type * as z from 'zod'
import { answer, invalid, problem, signedOut, waitProblem } from './answer'
import { readBody } from './body'
import { brokenAnswer } from './broken'
import { clientAddress } from './client-address'
import { isSameOrigin } from './origin'

type Wait = { readonly kind: 'allowed' } | { readonly kind: 'wait'; readonly seconds: number }

type Rules<User, BodySchema extends z.ZodType, QuerySchema extends z.ZodType> = {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** The gate: who is signed in. Left out, anyone may come in. */
  readonly user?: (request: Request) => Promise<User | null>
  /** Counts the request of this client and says whether it may go on now. */
  readonly limit?: (caller: { readonly user: User; readonly address: string }) => Promise<Wait>
  readonly body?: BodySchema
  readonly query?: QuerySchema
}

export type Call<User, BodySchema extends z.ZodType, QuerySchema extends z.ZodType> = {
  readonly request: Request
  readonly user: User
  readonly address: string
  readonly body: z.infer<BodySchema>
  readonly query: z.infer<QuerySchema>
  readonly now: number
}

/**
 * Makes a route handler. In this order: method, origin, session, rate limit, body and its size, schema; then `handle`.
 * What it gives that is no Response becomes JSON; what it throws becomes a 500, or a 503 when the database is away.
 */
export function guard<
  User = undefined,
  BodySchema extends z.ZodType = z.ZodUndefined,
  QuerySchema extends z.ZodType = z.ZodUndefined,
>(
  rules: Rules<User, BodySchema, QuerySchema>,
  handle: (call: Call<User, BodySchema, QuerySchema>) => Promise<unknown>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      const call = await admit(request, rules)
      if (call instanceof Response) return call
      const result = await handle(call)
      return result instanceof Response ? result : answer(result)
    } catch (cause) {
      return brokenAnswer(request, cause)
    }
  }
}

async function admit<User, BodySchema extends z.ZodType, QuerySchema extends z.ZodType>(
  request: Request,
  rules: Rules<User, BodySchema, QuerySchema>,
): Promise<Response | Call<User, BodySchema, QuerySchema>> {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  if (method !== rules.method) return problem(wrongMethod, { allow: rules.method })
  if (!isSameOrigin(request)) return problem(otherOrigin)

  const user = rules.user ? await rules.user(request) : undefined
  if (user === null) return signedOut()
  const address = clientAddress(request)
  const caller = { user: user as User, address }
  const allowance = await rules.limit?.(caller)
  if (allowance?.kind === 'wait') return waitProblem(allowance.seconds)

  const query = rules.query?.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (query?.error) return invalid(sentenceOf(query.error))
  const body = rules.body ? await parseBody(request, rules.body) : undefined
  if (body instanceof Response) return body
  const parsed = { query: query?.data as z.infer<QuerySchema>, body: body as z.infer<BodySchema> }
  return { request, ...caller, ...parsed, now: Date.now() }
}

async function parseBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Response | z.infer<Schema>> {
  const body = await readBody(request)
  if (body.kind === 'too-long') return problem(tooLong)
  if (body.kind === 'unreadable') return problem(unreadable)
  if (body.kind === 'cut-off') return problem(cutOff)
  const parsed = schema.safeParse(body.value)
  return parsed.success ? parsed.data : invalid(sentenceOf(parsed.error))
}

function sentenceOf(error: z.ZodError): string {
  const issue = error.issues[0]
  if (issue === undefined) return 'This request is not understood.'
  return issue.message.endsWith('.') ? issue.message : `${[...issue.path, issue.message].join(': ')}.`
}

const wrongMethod = { status: 405, code: 'method', error: 'This address does not take such a request.' }
const otherOrigin = {
  status: 403,
  code: 'other-origin',
  error: 'This request comes from another site; please open Deep Recall by its own address.',
}
const tooLong = { status: 413, code: 'too-long', error: 'This is more than can be taken at once.' }
const unreadable = { status: 415, code: 'unreadable', error: 'This request holds no readable JSON.' }
const cutOff = { status: 400, code: 'cut-off', error: 'The connection ended before the whole request had come.' }
