'use client'
import { Lock } from 'lucide-react'
import { useJournal } from '../journal/use-journal'
import { BarLine } from '../ui/bar-line'
import { countOf } from '../ui/number'
import { JournalStrips } from './journal-strips'
import { waitsHere } from './sync-words'

const noneTwice = 'None is lost, none counts twice: each has had its own number since you made it.'

/** What of this browser joins the account. */
export function ComesAlong() {
  const { status, user, state, sync, persistent } = useJournal()
  const reviews = state.reviews.length
  if (user && sync.problem === 'signed-out') {
    return (
      <div className="note">
        <h2 className="h4">The session of {user.email} has ended</h2>
        <p>
          {sync.unsent > 0
            ? `Of that journal ${waitsHere(sync.unsent)}, to be sent when you sign in again. `
            : 'The journal of that account is still here. '}
          Nobody else who signs in sees or sends it.
        </p>
      </div>
    )
  }
  if (status === 'loading' || user) {
    return (
      <div className="note">
        <h2 className="h4">What you did here comes along</h2>
        <p>Reviews made in this browser before you sign in join your account. {noneTwice}</p>
      </div>
    )
  }
  if (reviews === 0) {
    return (
      <div className="note">
        <h2 className="h4">This browser’s journal is empty</h2>
        <p>What you study from now on is in your account and here. Without an account it is here alone.</p>
      </div>
    )
  }
  return (
    <>
      <div className="note">
        <h2 className="h4">
          {countOf(reviews, 'review')} from this browser {reviews === 1 ? 'comes' : 'come'} along
        </h2>
        <p>{noneTwice}</p>
      </div>
      <JournalStrips times={state.reviews.map(({ at }) => at)} />
      {persistent ? null : (
        <BarLine icon={<Lock className="icon" />} title="This browser keeps nothing.">
          Sign in before you close it, and they are kept.
        </BarLine>
      )}
    </>
  )
}
