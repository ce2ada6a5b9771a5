'use client'
import type { ReactNode } from 'react'
import { useJournal } from '../journal/use-journal'
import { ButtonLink } from '../ui/button'

/** Who is signed in needs no form; whose session has ended does. */
export function SignedInAlready({ children }: { children: ReactNode }) {
  const { user, sync } = useJournal()
  if (!user || sync.problem === 'signed-out') return children
  return (
    <div className="sign-form">
      <p>
        You are signed in as <b>{user.email}</b>. To sign in as somebody else, sign out in Settings first.
      </p>
      <div className="actions">
        <ButtonLink href="/study">Study</ButtonLink>
        <ButtonLink look="quiet" href="/settings#account">
          Settings
        </ButtonLink>
      </div>
    </div>
  )
}
