import { createUser } from '@/lib/data/identity/user'
import { hashPassword, passwordFlaw } from './password'
import { checkPassword } from './password-check'

export type SignUp =
  | { readonly kind: 'created' }
  | { readonly kind: 'weak'; readonly error: string }
  | { readonly kind: 'taken' }
  | { readonly kind: 'wait'; readonly seconds: number }

type Applicant = { readonly email: string; readonly password: string; readonly address: string; readonly now: number }

/**
 * Makes an account. For an address that has one, the right password counts as created (an answer may have been lost on
 * its way), and any other is a wrong attempt at that account. docs/decisions/011 says what this reveals.
 */
export async function signUp({ email, password, address, now }: Applicant): Promise<SignUp> {
  const error = passwordFlaw(password)
  if (error) return { kind: 'weak', error }
  const created = await createUser({ email, passwordHash: await hashPassword(password), now })
  if (created !== 'taken') return { kind: 'created' }
  const check = await checkPassword({ email, password, address })
  if (check.kind === 'wait') return check
  return { kind: check.kind === 'right' ? 'created' : 'taken' }
}
