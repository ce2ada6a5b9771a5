'use client'
import { useJournal } from '../journal/use-journal'
import { useStudyDay } from '../journal/use-study-day'
import { countDue } from './due'

/** How many cards come back today, once the journal has been read; nothing until then. */
export function DueCount() {
  const { state } = useJournal()
  const day = useStudyDay()
  const due = day ? countDue(state, day) : 0
  if (due === 0) return null
  return (
    <span className="count">
      {due}
      <span className="sr-only"> due</span>
    </span>
  )
}
