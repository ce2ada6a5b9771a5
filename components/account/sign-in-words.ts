import type { AccountAnswer } from './account-api'
import { troubleWords } from './refusal-words'
import type { Wrongs } from './use-form'

/** What the answer to a sign-in or sign-up says, at the field that it concerns; empty when it is done. */
export function wrongsOf(answer: AccountAnswer, nowMs: number): Wrongs<'email' | 'password'> {
  if (answer.kind === 'done') return {}
  const code = answer.kind === 'refused' ? answer.code : 'offline'
  const words = troubleWords(answer, nowMs)
  switch (code) {
    case 'wrong-password':
      return { password: 'E-mail and password do not match.' }
    case 'weak-password':
      return { password: words }
    case 'taken':
    case 'invalid':
      return { email: words }
    case 'stale-form':
      return {
        form: 'This browser keeps no cookies of this site, and without one nobody stays signed in. Allow them, then try again.',
      }
    default:
      return { form: words }
  }
}

const providerNames: Readonly<Record<string, string>> = { github: 'GitHub', google: 'Google' }

export const providerName = (provider: string) => providerNames[provider] ?? provider

/** Why a provider sent the person back without signing him in; null when the address says nothing of it. */
export function providerTrouble(query: string): string | null {
  const code = new URLSearchParams(query).get('error')
  if (code === null) return null
  if (code === 'email-taken') {
    return 'The address of that account has an account here already. Sign in with its e-mail and password.'
  }
  if (code === 'no-email') {
    return 'The provider told no e-mail address, so no account could be found or made. Use e-mail and password.'
  }
  return 'Signing in through the provider did not work. Nothing was changed; try again, or use e-mail and password.'
}
