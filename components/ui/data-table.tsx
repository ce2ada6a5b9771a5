import type { ReactNode } from 'react'

export interface Column {
  readonly label: string
  readonly numeric?: boolean
}
export interface Row {
  readonly key: string
  /** The first cell names the row. */
  readonly cells: readonly ReactNode[]
}

export function DataTable({
  caption,
  columns,
  rows,
}: {
  caption?: ReactNode
  columns: readonly Column[]
  rows: readonly Row[]
}) {
  const classAt = (index: number) => (columns[index]?.numeric ? 'n' : undefined)
  return (
    <table className="data">
      {caption ? <caption>{caption}</caption> : null}
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column.label} scope="col" className={classAt(index)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {row.cells.map((cell, index) => {
              const key = `${row.key} ${columns[index]?.label}`
              return index === 0 ? (
                <th key={key} scope="row" className={classAt(index)}>
                  {cell}
                </th>
              ) : (
                <td key={key} className={classAt(index)}>
                  {cell}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
