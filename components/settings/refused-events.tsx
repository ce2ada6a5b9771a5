import type { RefusedEvent } from '@/lib/journal/storage'
import { DataTable } from '../ui/data-table'
import { Disclosure } from '../ui/disclosure'
import { countOf } from '../ui/number'
import { ScrollBox } from '../ui/scroll-box'

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
const columns = [{ label: 'What' }, { label: 'When' }, { label: 'Why it was refused' }]

/** What the server would not take. It is kept aside here and counts for nothing. */
export function RefusedEvents({ refused }: { refused: readonly RefusedEvent[] }) {
  if (refused.length === 0) return null
  const rows = refused.map(({ id, event, error }) => ({
    key: id,
    cells: ['itemId' in event ? `${event.kind} ${event.itemId}` : event.kind, moment.format(event.occurredAt), error],
  }))
  return (
    <Disclosure summary={`${countOf(refused.length, 'event was', 'events were')} refused: details`}>
      <ScrollBox label="Refused events" className="scroll">
        <DataTable columns={columns} rows={rows} />
      </ScrollBox>
      <p className="field-hint">They are kept aside in this browser and are no part of what is shown of you.</p>
    </Disclosure>
  )
}
