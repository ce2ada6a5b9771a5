import { findUserByEmail, type Identity } from '@/lib/data/identity/user'
import { beginAttempt, endAttempt } from '@/lib/data/throttle/password-attempts'
import { isPasswordOf } from './password'

export type PasswordCheck =
  | { readonly kind: 'right'; readonly user: Identity }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number }

type Tried = { readonly email: string; readonly password: string; readonly address: string }

/**
 * Looks at a password, counted and slowed down per account and per client address. An unknown address takes the same
 * way, the same time, and gets the same answer as a wrong password. Throws when the database does not answer.
 */
export async function checkPassword({ email, password, address }: Tried): Promise<PasswordCheck> {
  const attempt = { account: email, address }
  const allowance = await beginAttempt(attempt)
  if (allowance.kind === 'wait') return allowance
  const user = await findUserByEmail(email)
  const isRight = await isPasswordOf(user?.passwordHash ?? null, password)
  if (!user || !isRight) return { kind: 'wrong' }
  await endAttempt(attempt)
  return { kind: 'right', user }
}
