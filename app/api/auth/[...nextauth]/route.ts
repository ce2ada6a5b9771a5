import * as z from 'zod'
import { answerWithNextAuth, type NextAuthAnswer } from '@/lib/auth/next-auth-handler'
import { problem, waitProblem } from '@/lib/http/answer'
import { guard } from '@/lib/http/guard'

// Not `session` (there is /api/session) and not `_log` (it would log whatever a stranger sends).
const actions = ['csrf', 'providers', 'signin', 'signout', 'callback', 'error']
const bodySchema = z.record(z.string(), z.unknown())

const unknown = { status: 404, code: 'unknown', error: 'There is nothing at this address.' }
const wrongPassword = { status: 401, code: 'wrong-password', error: 'The address or the password is wrong.' }
const staleForm = { status: 400, code: 'stale-form', error: 'This form was open for too long. Please try again.' }

const pathOf = (request: Request) => new URL(request.url).pathname.split('/').slice(3)
const isKnown = (request: Request) => actions.includes(pathOf(request)[0] ?? '')

export const GET = guard({ method: 'GET' }, async ({ request, address }) => {
  if (!isKnown(request)) return problem(unknown)
  return respond(await answerWithNextAuth(request, { path: pathOf(request), body: {}, address }))
})

export const POST = guard({ method: 'POST', body: bodySchema }, async ({ request, body, address }) => {
  if (!isKnown(request)) return problem(unknown)
  return respond(await answerWithNextAuth(request, { path: pathOf(request), body, address }))
})

function respond(outcome: NextAuthAnswer): Response {
  if (outcome.kind === 'wait') return waitProblem(outcome.seconds)
  if (outcome.kind === 'wrong-password') return problem(wrongPassword)
  if (outcome.kind === 'stale-form') return problem(staleForm)
  outcome.response.headers.set('cache-control', 'no-store')
  return outcome.response
}
