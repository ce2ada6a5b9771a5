import { hash, verify } from '@node-rs/argon2'
import { isCommonPassword } from './common-passwords'

// OWASP's first choice for Argon2id (the library's default variant): 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const shortest = 8
const longest = 128

/** Why a new password is refused, in a sentence; undefined when it may be used. Any character counts as one. */
export function passwordFlaw(password: string): string | undefined {
  const length = Array.from(password).length
  if (length < shortest) return `A password has at least ${shortest} characters.`
  if (length > longest) return `A password has at most ${longest} characters.`
  if (isCommonPassword(password)) return 'This password is among those that are guessed first; choose another.'
  return undefined
}

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

let nobodysHash: Promise<string> | undefined

/** Without a hash (an unknown address, an account without a password) it says no, after the same work. */
export async function isPasswordOf(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(crypto.randomUUID())
  const isRight = await verify(passwordHash ?? (await nobodysHash), password.slice(0, 2 * longest))
  return passwordHash !== null && isRight
}
