'use client'

import { useJournal } from '../journal/use-journal'
import { tallyOf } from './tally'

/** How many of a lab's presets the learner has foretold, and how many of those came out so. */
export function LabPredictions({ lab, of }: { lab: string; of: number }) {
  const { status, state } = useJournal()
  if (status !== 'ready') return <p>&nbsp;</p>
  const { foretold, right } = tallyOf(lab, state)
  if (foretold === 0) return <p>Nothing predicted yet.</p>
  return (
    <p>
      <b>
        {foretold} of {of}
      </b>{' '}
      predicted, {right} right on both arms.
    </p>
  )
}
