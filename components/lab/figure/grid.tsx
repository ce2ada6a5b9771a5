'use client'

import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { GridFigure } from '@/lib/labs/figure'
import { stepPaths } from './steps'

/** Room for the names of rows: what the longest needs, and 72 at the most. */
const roomFor = (names: readonly string[]) => Math.min(72, 12 + 7 * Math.max(...names.map((name) => name.length)))

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** A matrix in colours. Where cells have something to tell, one is pointed at, by pointer or arrow keys. */
export function Grid({ figure }: { figure: GridFigure }) {
  const [chosen, setChosen] = useState<readonly [row: number, column: number] | null>(null)
  const rows = figure.values.length / figure.columns
  const at = chosen && chosen[0] < rows && chosen[1] < figure.columns ? chosen : null
  const drawing = <Drawing figure={figure} chosen={at} />
  if (!figure.detail) return drawing

  const point = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>) => {
    const box = currentTarget.querySelector('.lab-cells')?.getBoundingClientRect()
    if (!box) return
    const [row, column] = [
      Math.floor(((clientY - box.top) / box.height) * rows),
      Math.floor(((clientX - box.left) / box.width) * figure.columns),
    ]
    if (row >= 0 && row < rows && column >= 0 && column < figure.columns) setChosen([row, column])
  }
  const move = (event: KeyboardEvent) => {
    const by = moves[event.key]
    if (!by) return
    event.preventDefault()
    const kept = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))
    setChosen(at ? [kept(at[0] + by[0], rows), kept(at[1] + by[1], figure.columns)] : [0, 0])
  }
  const reachable = {
    role: 'group',
    tabIndex: 0,
    'aria-label': `${figure.title}: arrow keys move from cell to cell`,
    onKeyDown: move,
    onPointerMove: point,
    onPointerDown: point,
  }
  return (
    <>
      <div className="lab-pointed" {...reachable}>
        {drawing}
      </div>
      <output className="lab-detail small">
        {at ? figure.detail(...at) : 'Point at a cell, or use the arrow keys, to see how its value comes about.'}
      </output>
    </>
  )
}

function Drawing({ figure, chosen }: { figure: GridFigure; chosen: readonly [number, number] | null }) {
  const { columns, values, rowNames, columnNames, printed, marked } = figure
  const rows = values.length / columns
  const cell = printed ? 36 : 24
  const [left, top] = [rowNames ? roomFor(rowNames) : 0, columnNames ? 18 : 0]
  const placeOf = (at: number) => ({ x: left + (at % columns) * cell, y: top + Math.floor(at / columns) * cell })
  const outline = (at: number) => {
    const { x, y } = placeOf(at)
    return `M${x + 1} ${y + 1}h${cell - 2}v${cell - 2}h${2 - cell}z`
  }
  const [width, height] = [left + columns * cell, top + rows * cell]
  return (
    <svg
      className="chart lab-grid"
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: `${width}px` }}
      role="img"
      aria-label={figure.summary}
    >
      <g className="lab-cells" shapeRendering="crispEdges">
        {stepPaths([{ values, columns, x: left, y: top, cell }], figure.scale).map(({ name, d }) => (
          <path key={name} className={name} d={d} />
        ))}
      </g>
      {rowNames?.map((name, row) => (
        <text key={`row ${row + 1}`} x={left - 6} y={top + row * cell + cell / 2 + 4} textAnchor="end">
          {name}
        </text>
      ))}
      {columnNames?.map((name, column) => (
        <text key={`column ${column + 1}`} x={left + column * cell + cell / 2} y={top - 6} textAnchor="middle">
          {name}
        </text>
      ))}
      {printed?.map((text, at) => {
        const { x, y } = placeOf(at)
        return (
          <text
            key={`cell ${at + 1}`}
            className="lab-number halo"
            x={x + cell / 2}
            y={y + cell / 2 + 4}
            textAnchor="middle"
          >
            {text}
          </text>
        )
      })}
      {marked && marked.length > 0 ? <path className="lab-marked" d={marked.map(outline).join('')} /> : null}
      {chosen ? <path className="lab-chosen" d={outline(chosen[0] * columns + chosen[1])} /> : null}
    </svg>
  )
}
