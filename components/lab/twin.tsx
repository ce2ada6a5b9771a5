'use client'

import { useState } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { Disclosure } from '@/components/ui/disclosure'
import { ScrollBox } from '@/components/ui/scroll-box'
import type { Table } from '@/lib/labs/figure'

/** What a picture shows, in numbers. The rows are made only while somebody reads them: a run changes them often. */
export function Twin({ summary, caption, table }: { summary: string; caption: string; table: () => Table }) {
  const [isOpen, setIsOpen] = useState(false)
  const shown = isOpen ? table() : null
  return (
    <Disclosure summary={summary} className="small" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      {shown ? (
        <ScrollBox label={caption} className="scroll lab-twin">
          <DataTable
            caption={caption}
            columns={shown.columns.map((label, at) => ({ label, numeric: at > 0 }))}
            rows={shown.rows.map((cells) => ({ key: cells[0] ?? '', cells }))}
          />
        </ScrollBox>
      ) : null}
    </Disclosure>
  )
}
