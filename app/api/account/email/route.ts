import * as z from 'zod'
import { emailSchema } from '@/lib/auth/email'
import { confirmIdentity } from '@/lib/auth/identity-check'
import { requireUser } from '@/lib/auth/require-user'
import { changeEmail } from '@/lib/data/identity/account'
import { problem } from '@/lib/http/answer'
import { guard } from '@/lib/http/guard'
import { refusalOf } from '../refusal'

const schema = z.object({ password: z.string().optional(), confirm: z.string().optional(), email: emailSchema })
const taken = { status: 409, code: 'taken', error: 'This address cannot be used.' }

export const POST = guard({ method: 'POST', user: requireUser, body: schema }, async ({ user, body, address }) => {
  const check = await confirmIdentity(user, { ...body, address })
  if (check.kind !== 'right') return refusalOf(check)
  const outcome = await changeEmail(user.userId, body.email)
  return outcome === 'taken' ? problem(taken) : { email: body.email }
})
