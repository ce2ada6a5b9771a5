'use client'
import Link from 'next/link'
import { useJournal } from '../journal/use-journal'
import { syncWords } from './sync-words'

/** Who is signed in, and whether something of his waits in this browser. */
export function AccountState() {
  const { user, sync } = useJournal()
  if (!user) {
    return (
      <Link className="account account-state" href="/sign-in">
        Sign in
      </Link>
    )
  }
  const hasEnded = sync.problem === 'signed-out'
  const beside = syncWords(sync)
  return (
    <Link className="account account-state" href={hasEnded ? '/sign-in' : '/settings'}>
      {hasEnded ? 'Sign in again' : 'Account'}
      {beside ? <span className="account-beside">{beside}</span> : null}
    </Link>
  )
}
