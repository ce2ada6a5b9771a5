import { problem, waitProblem } from '@/lib/http/answer'

type Refusal =
  | { readonly kind: 'wrong' }
  | { readonly kind: 'weak'; readonly error: string }
  | { readonly kind: 'wait'; readonly seconds: number }

/** The answer to a password that is wrong, too weak, or tried too often. */
export function refusalOf(refusal: Refusal): Response {
  if (refusal.kind === 'wait') return waitProblem(refusal.seconds)
  if (refusal.kind === 'weak') return problem({ status: 400, code: 'weak-password', error: refusal.error })
  return problem({ status: 403, code: 'wrong-password', error: 'This is not your present password.' })
}
