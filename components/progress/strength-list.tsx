import { AxisX } from '../ui/chart/axis'
import { Chart } from '../ui/chart/chart'
import { PlotGround } from '../ui/chart/plot-ground'
import { type Frame, linear } from '../ui/chart/scale'
import { formatChance } from '../ui/number'
import { formatTick } from './number-words'
import { StrengthDots, strengthTicks } from './strength-dots'
import { type ChapterRow, printStrength, strengthSummary } from './strength-rows'

const rowHeight = 48
const top = 26

/** The chart of a phone: name and numbers above the dots of each chapter. */
export function StrengthList({ rows, target, width }: { rows: readonly ChapterRow[]; target: number; width: number }) {
  const bottom = top + rows.length * rowHeight
  const frame: Frame = { left: 0, top, right: width - 6, bottom }
  const ticks = strengthTicks(rows, target)
  const x = linear({ from: [ticks[0] ?? 0, 1], to: [frame.left + 6, frame.right] })
  return (
    <Chart width={width} height={bottom + 26} title={strengthSummary(rows, target)}>
      <PlotGround frame={frame} x={{ scale: x, ticks, fine: 2 }} y={{ scale: (value) => value, ticks: [] }} />
      <path className="goal" d={`M${x(target).toFixed(1)} ${top - 6}V${bottom}`} />
      <text className="said" x={x(target).toFixed(1)} y="14" textAnchor="middle">
        your target {formatChance(target)}
      </text>
      {rows.map((row, index) => {
        const y = top + index * rowHeight
        const { seen, total, due } = row.strength
        return (
          <g key={row.id}>
            <path className="row-line" d={`M0 ${y + 0.5}H${frame.right}`} />
            <text className="name halo" x="8" y={y + 19}>
              {row.number} {row.title}
            </text>
            <text className="said halo" x={frame.right - 6} y={y + 18} textAnchor="end">
              {seen > 0 ? <tspan className="value">{printStrength(row.strength)}</tspan> : null}
              {seen > 0 ? `, ${seen}/${total}, ${due} due` : 'not begun'}
            </text>
            <StrengthDots row={row} x={x} y={y + 35} />
          </g>
        )
      })}
      <AxisX frame={frame} scale={x} ticks={ticks.map((at) => ({ at, label: formatTick(at) }))} />
    </Chart>
  )
}
