'use client'
import { FormWrong } from '../account/form-wrong'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { countOf } from '../ui/number'
import { useSignOut } from './use-sign-out'

/** @param everywhere whether there are other sessions that can be ended from here */
export function SignOut({ everywhere = true }: { everywhere?: boolean }) {
  const { leave, atRisk, stay, isLeaving, wrong } = useSignOut()
  const events = countOf(atRisk?.count ?? 0, 'event')
  const [they, them] = atRisk?.count === 1 ? ['it is', 'it'] : ['they are', 'them']
  return (
    <div className="setting">
      <div className="actions">
        <Button look="line" notYet={isLeaving} onClick={() => leave('here')}>
          {isLeaving ? 'Sending what is left' : 'Sign out'}
        </Button>
        {everywhere ? (
          <Button look="quiet" notYet={isLeaving} onClick={() => leave('everywhere')}>
            Sign out everywhere
          </Button>
        ) : null}
      </div>
      <p className="field-hint">Signing out empties this browser’s journal. Your account keeps it.</p>
      <FormWrong>{wrong}</FormWrong>
      <Dialog
        open={atRisk !== null}
        title={`${events} would be lost`}
        onClose={stay}
        actions={
          <>
            <Button onClick={stay}>Stay signed in</Button>
            <Button look="line" onClick={() => atRisk && leave(atRisk.where, { evenUnsent: true })}>
              Sign out and lose {them}
            </Button>
          </>
        }
      >
        <p>
          {events} of this browser could not be sent yet, and signing out empties its journal. Stay, and {they} sent
          when the server can be reached.
        </p>
      </Dialog>
    </div>
  )
}
