'use client'
import { useRouter } from 'next/navigation'
import { useJournal } from '../journal/use-journal'
import { countOf } from '../ui/number'
import { showToast } from '../ui/toast-store'
import { type AccountAnswer, openSession } from './account-api'
import { nextPathOf } from './next-path'
import { wrongsOf } from './sign-in-words'

/** Opens a session, brings what this browser holds into the account, and goes where one wanted to go. */
export function useSignIn() {
  const router = useRouter()
  const { user, state, refreshSession } = useJournal()
  const cameAlong = user ? 0 : state.reviews.length

  return async (pair: { email: string; password: string }, before: () => Promise<AccountAnswer> = done) => {
    const first = await before()
    const answer = first.kind === 'done' ? await openSession(pair) : first
    if (answer.kind !== 'done') return wrongsOf(answer, Date.now())
    await refreshSession()
    showToast(cameAlong > 0 ? `Signed in. ${countOf(cameAlong, 'review')} came along.` : 'Signed in.')
    router.push(nextPathOf(location.search))
    return {}
  }
}

const done = async (): Promise<AccountAnswer> => ({ kind: 'done' })
