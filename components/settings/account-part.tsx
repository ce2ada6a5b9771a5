'use client'
import { useJournal } from '../journal/use-journal'
import { ButtonLink } from '../ui/button'
import { countOf } from '../ui/number'
import { ChangeEmail } from './change-email'
import { ChangePassword } from './change-password'
import { DeleteAccount } from './delete-account'
import { Part } from './part'
import { parts } from './parts'
import { SignOut } from './sign-out'

export function AccountPart() {
  const { user, sync } = useJournal()
  return (
    <Part {...parts.account}>
      {user === null ? <WithoutAccount /> : null}
      {user && sync.problem === 'signed-out' ? <EndedSession email={user.email} unsent={sync.unsent} /> : null}
      {user && sync.problem !== 'signed-out' ? (
        <>
          <p>
            Signed in as <b>{user.email}</b>.
          </p>
          <ChangeEmail present={user.email} />
          <ChangePassword email={user.email} />
          <SignOut />
          <DeleteAccount email={user.email} />
        </>
      ) : null}
    </Part>
  )
}

function WithoutAccount() {
  const { state } = useJournal()
  const reviews = state.reviews.length
  return (
    <>
      <p>
        You use Deep Recall without an account, and everything works. An account would add two things: your other
        devices know what this one knows, and the journal outlives this browser.
        {reviews > 0 ? ` Your ${countOf(reviews, 'review')} from here would come along.` : ''}
      </p>
      <div className="actions">
        <ButtonLink look="line" href="/sign-up?next=/settings">
          Create an account
        </ButtonLink>
        <ButtonLink look="quiet" href="/sign-in?next=/settings">
          Sign in
        </ButtonLink>
      </div>
    </>
  )
}

function EndedSession({ email, unsent }: { email: string; unsent: number }) {
  return (
    <>
      <p>
        The session of <b>{email}</b> has ended. The journal is still here
        {unsent > 0 ? `, with ${countOf(unsent, 'event')} that wait to be sent` : ''}.
      </p>
      <div className="actions">
        <ButtonLink look="line" href="/sign-in?next=/settings">
          Sign in again
        </ButtonLink>
      </div>
      <SignOut everywhere={false} />
    </>
  )
}
