import * as z from 'zod'
import { emailSchema } from '@/lib/auth/email'
import { confirmIdentity } from '@/lib/auth/identity-check'
import { requireUser } from '@/lib/auth/require-user'
import { clearedSessionCookie } from '@/lib/auth/session-cookie'
import { signUp } from '@/lib/auth/sign-up'
import { deleteAccount } from '@/lib/data/identity/account'
import { countSignUp } from '@/lib/data/throttle/requests'
import { answer, problem } from '@/lib/http/answer'
import { guard } from '@/lib/http/guard'
import { refusalOf } from './refusal'

const signUpSchema = z.object({ email: emailSchema, password: z.string() })
const deleteSchema = z.object({ password: z.string().optional(), confirm: z.string().optional() })

const taken = {
  status: 409,
  code: 'taken',
  error: 'No new account can be made with this address. If it is yours, sign in instead.',
}

export const POST = guard(
  { method: 'POST', limit: countSignUp, body: signUpSchema },
  async ({ body, address, now }) => {
    const outcome = await signUp({ ...body, address, now })
    if (outcome.kind === 'created') return answer({ email: body.email }, { status: 201 })
    return outcome.kind === 'taken' ? problem(taken) : refusalOf(outcome)
  },
)

export const DELETE = guard(
  { method: 'DELETE', user: requireUser, body: deleteSchema },
  async ({ user, body, address }) => {
    const check = await confirmIdentity(user, { ...body, address })
    if (check.kind !== 'right') return refusalOf(check)
    await deleteAccount(user.userId)
    return answer({}, { headers: { 'set-cookie': clearedSessionCookie() } })
  },
)
