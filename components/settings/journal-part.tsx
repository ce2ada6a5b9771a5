'use client'
import { Clock, Lock } from 'lucide-react'
import { waitsHere } from '../account/sync-words'
import { useJournal } from '../journal/use-journal'
import { BarLine } from '../ui/bar-line'
import { Facts } from '../ui/facts'
import { EmptyJournal } from './empty-journal'
import { ExportJournal } from './export-journal'
import { useKeptCount } from './kept-events'
import { Part } from './part'
import { parts } from './parts'
import { RefusedEvents } from './refused-events'
import { problemWords } from './verification-words'
import { VerifyJournal } from './verify-journal'

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
const many = (count: number) => count.toLocaleString('en-GB')

export function JournalPart() {
  const { user, state, sync, persistent } = useJournal()
  const kept = useKeptCount()
  const facts = [
    { name: 'Answers that count', value: many(state.reviews.length) },
    { name: 'Memories', value: many(state.memories.size) },
    ...(kept === null ? [] : [{ name: 'Events in this browser', value: many(kept) }]),
    ...(user
      ? [
          { name: 'Not sent yet', value: many(sync.unsent) },
          { name: 'Last sent and fetched', value: sync.lastSyncedAt ? moment.format(sync.lastSyncedAt) : 'not yet' },
        ]
      : []),
  ]
  return (
    <Part {...parts.journal}>
      {persistent ? null : (
        <BarLine icon={<Lock className="icon" />} title="This browser keeps nothing.">
          You can study, but tomorrow it will have forgotten.{' '}
          {user ? 'What is sent is in your account.' : 'Sign in to keep it.'}
        </BarLine>
      )}
      {sync.problem === null ? null : (
        <BarLine
          icon={<Clock className="icon" />}
          title={sync.unsent > 0 ? `${waitsHere(sync.unsent)}.` : 'Not in step.'}
        >
          {sync.problem === 'storage'
            ? 'This browser failed to keep the last change; it is in this tab alone. Free some space, then reload.'
            : problemWords[sync.problem]}
        </BarLine>
      )}
      <Facts facts={facts} />
      <RefusedEvents refused={sync.refused} />
      {user ? <VerifyJournal /> : null}
      <ExportJournal />
      {user || state.reviews.length === 0 ? null : <EmptyJournal reviews={state.reviews.length} />}
    </Part>
  )
}
