import { findUserById } from '@/lib/data/identity/user'
import { checkPassword } from './password-check'
import type { SignedIn } from './require-user'

type Proof = {
  readonly password?: string | undefined
  /** Where an account has no password: its own address, typed once more. */
  readonly confirm?: string | undefined
  readonly address: string
}

type IdentityCheck = { kind: 'right' } | { kind: 'wrong' } | { kind: 'wait'; seconds: number }

/** Before something that cannot be undone: is it still the person who signed in? */
export async function confirmIdentity(user: SignedIn, { password, confirm, address }: Proof): Promise<IdentityCheck> {
  const identity = await findUserById(user.userId)
  if (!identity) return { kind: 'wrong' }
  if (identity.passwordHash === null) {
    return { kind: confirm?.trim().toLowerCase() === identity.email ? 'right' : 'wrong' }
  }
  const check = await checkPassword({ email: identity.email, password: password ?? '', address })
  return check.kind === 'right' ? { kind: 'right' } : check
}
