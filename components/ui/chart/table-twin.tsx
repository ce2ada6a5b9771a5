import { type Column, DataTable, type Row } from '../data-table'
import { Disclosure } from '../disclosure'

/** What a chart shows, in numbers. */
export function TableTwin({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: readonly Column[]
  rows: readonly Row[]
}) {
  return (
    <Disclosure summary="Read as a table" className="small">
      <div className="scroll">
        <DataTable caption={caption} columns={columns} rows={rows} />
      </div>
    </Disclosure>
  )
}
