'use client'
import Link from 'next/link'
import { useJournal } from '../journal/use-journal'

/** What is to be known of where these figures come from. */
export function GuestNote() {
  const { user, sync, persistent } = useJournal()
  if (!persistent) {
    return (
      <p className="small">
        This browser keeps nothing: tomorrow it will have forgotten. <Link href="/sign-up">Sign up</Link> to keep it.
      </p>
    )
  }
  if (!user) {
    return (
      <p className="small">
        What you see is kept in this browser. <Link href="/sign-up">Sign up</Link> to find it on another.
      </p>
    )
  }
  return sync.online ? null : <p className="small">Offline: what your other devices did since is not in it.</p>
}
