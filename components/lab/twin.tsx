'use client'

import { useState } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { Disclosure } from '@/components/ui/disclosure'
import type { Table } from '@/lib/labs/figure'

// What scrolls must be reachable by key, and be named for whoever lands on it.
const reachable = (label: string) => ({ tabIndex: 0, role: 'group', 'aria-label': label })

/** What a picture shows, in numbers. The rows are made only while somebody reads them: a run changes them often. */
export function Twin({ summary, caption, table }: { summary: string; caption: string; table: () => Table }) {
  const [isOpen, setIsOpen] = useState(false)
  const shown = isOpen ? table() : null
  return (
    <Disclosure summary={summary} className="small" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      {shown ? (
        <div className="lab-twin" {...reachable(caption)}>
          <DataTable
            caption={caption}
            columns={shown.columns.map((label, at) => ({ label, numeric: at > 0 }))}
            rows={shown.rows.map((cells) => ({ key: cells[0] ?? '', cells }))}
          />
        </div>
      ) : null}
    </Disclosure>
  )
}
