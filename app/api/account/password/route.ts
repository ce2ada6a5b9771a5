import * as z from 'zod'
import { confirmIdentity } from '@/lib/auth/identity-check'
import { hashPassword, passwordFlaw } from '@/lib/auth/password'
import { requireUser } from '@/lib/auth/require-user'
import { changePassword } from '@/lib/data/identity/account'
import { guard } from '@/lib/http/guard'
import { refusalOf } from '../refusal'

const schema = z.object({ current: z.string().optional(), next: z.string() })

export const POST = guard({ method: 'POST', user: requireUser, body: schema }, async ({ user, body, address }) => {
  const error = passwordFlaw(body.next)
  if (error) return refusalOf({ kind: 'weak', error })
  const check = await confirmIdentity(user, { password: body.current, confirm: user.email, address })
  if (check.kind !== 'right') return refusalOf(check)
  const passwordHash = await hashPassword(body.next)
  await changePassword(user.userId, { passwordHash, keepSessionId: user.sessionId })
  return {}
})
