'use client'
import { useState } from 'react'
import { useJournal } from '../journal/use-journal'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { countOf } from '../ui/number'
import { showToast } from '../ui/toast-store'

/** For a guest on a computer of others: takes what he did here away for good. */
export function EmptyJournal({ reviews }: { reviews: number }) {
  const { leave } = useJournal()
  const [isAsked, setAsked] = useState(false)
  const empty = async () => {
    setAsked(false)
    await leave()
    showToast('This browser’s journal is empty.')
    document.getElementById('main')?.focus()
  }
  return (
    <div className="setting">
      <div className="actions">
        <Button look="line" onClick={() => setAsked(true)}>
          Empty this browser
        </Button>
      </div>
      <p className="field-hint">For a shared computer: takes away what you did here without an account.</p>
      <Dialog
        open={isAsked}
        title={`${countOf(reviews, 'review')} would be gone`}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>Keep them</Button>
            <Button look="line" onClick={empty}>
              Empty this browser
            </Button>
          </>
        }
      >
        <p>They are in this browser alone, and nothing brings them back. With an account they would be kept there.</p>
      </Dialog>
    </div>
  )
}
