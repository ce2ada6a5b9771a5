import type { AccountAnswer } from '../account/account-api'
import { troubleWords } from '../account/refusal-words'

type Trouble = Exclude<AccountAnswer, { kind: 'done' }>
type AccountWrongs<Proof extends string> = Partial<Record<Proof | 'email' | 'password' | 'form', string>>

/** What a refused change of the account says, at its field. `proof` is the field of the present password. */
export function wrongsOfAccount<Proof extends string>(
  trouble: Trouble,
  proof: Proof,
  nowMs: number,
): AccountWrongs<Proof> {
  const words = troubleWords(trouble, nowMs)
  const code = trouble.kind === 'refused' ? trouble.code : 'offline'
  const field =
    { 'wrong-password': proof, 'weak-password': 'password', taken: 'email', invalid: 'email' }[code] ?? 'form'
  return { [field]: words } as AccountWrongs<Proof>
}

/** Who came by a provider may have no password here. */
export const presentPasswordHint = (providers: readonly string[]) =>
  providers.length > 0 ? 'Leave it empty if you have only ever signed in through GitHub or Google.' : undefined
