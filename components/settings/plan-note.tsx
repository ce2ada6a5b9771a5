'use client'
import { useJournal } from '../journal/use-journal'
import { DataTable } from '../ui/data-table'
import { formatChance } from '../ui/number'
import { reviewsADay, roundly } from './workload'

const columns = [{ label: 'Retention' }, { label: 'Reviews a day', numeric: true }]
const levels = [0.8, 0.85, 0.9, 0.95]

/** What the plan makes of a day, at the chosen retention and at others. */
export function PlanNote() {
  const { status, state } = useJournal()
  const { newPerDay, desiredRetention } = state.settings
  if (status === 'loading' || newPerDay === 0) return null
  const chosen = [...new Set([...levels, desiredRetention])].sort()
  const rows = chosen.map((level) => ({
    key: String(level),
    cells: [
      level === desiredRetention ? <b key="level">{formatChance(level)}, yours</b> : formatChance(level),
      roundly(reviewsADay({ newPerDay, desiredRetention: level })),
    ],
  }))
  return (
    <div className="note">
      <h2 className="h4">What this plan makes of a day</h2>
      <p>After a month of {newPerDay} new cards a day, by the memory model with its usual weights:</p>
      <DataTable columns={columns} rows={rows} />
      <p>
        With the grades that learners usually give, and forgotten cards learnt again at once. Your own days will differ.
      </p>
    </div>
  )
}
