import { AxisX } from '../ui/chart/axis'
import { Chart } from '../ui/chart/chart'
import { PlotGround } from '../ui/chart/plot-ground'
import { type Frame, linear } from '../ui/chart/scale'
import { formatChance } from '../ui/number'
import { formatTick } from './number-words'
import { StrengthDots, strengthTicks } from './strength-dots'
import { type ChapterRow, printStrength, strengthSummary } from './strength-rows'

const rowHeight = 34
const top = 26
const nameWidth = 204
/** Right edges of the columns, from the right edge of the chart. */
const dueAt = 0
const answeredAt = 84
const todayAt = 206
const barWidth = 40

/** A row a chapter: name, dots, and the numbers at the right. */
export function StrengthChart({ rows, target, width }: { rows: readonly ChapterRow[]; target: number; width: number }) {
  const bottom = top + rows.length * rowHeight
  const frame: Frame = { left: nameWidth, top, right: width - todayAt - 44, bottom }
  const ticks = strengthTicks(rows, target)
  const x = linear({ from: [ticks[0] ?? 0, 1], to: [frame.left, frame.right] })
  const column = (at: number) => ({ x: width - at, textAnchor: 'end' as const })
  return (
    <Chart width={width} height={bottom + 26} title={strengthSummary(rows, target)}>
      <PlotGround frame={frame} x={{ scale: x, ticks, fine: 2 }} y={{ scale: (value) => value, ticks: [] }} />
      <path className="goal" d={`M${x(target).toFixed(1)} ${top - 6}V${bottom}`} />
      <text className="said" x={x(target).toFixed(1)} y="14" textAnchor="middle">
        your target {formatChance(target)}
      </text>
      <text {...column(todayAt)} y="14">
        today
      </text>
      <text {...column(answeredAt)} y="14">
        answered
      </text>
      <text {...column(dueAt)} y="14">
        due today
      </text>
      {rows.map((row, index) => {
        const y = top + index * rowHeight
        const base = y + 21.5
        const { seen, total, due } = row.strength
        const barLeft = width - answeredAt - 62 - barWidth
        return (
          <g key={row.id}>
            <path className="row-line" d={`M0 ${y + 0.5}H${width}`} />
            <text x="14" y={base} textAnchor="end">
              {row.number}
            </text>
            <text className="name" x="24" y={base}>
              {row.title}
            </text>
            <StrengthDots row={row} x={x} y={y + 17} />
            <text className={seen > 0 ? 'value' : ''} {...column(todayAt)} y={base}>
              {seen > 0 ? printStrength(row.strength) : '–'}
            </text>
            <path className="part-ground" d={`M${barLeft} ${y + 17}h${barWidth}`} />
            <path className="part" d={`M${barLeft} ${y + 17}h${((seen / total) * barWidth).toFixed(1)}`} />
            <text className="said" {...column(answeredAt)} y={base}>
              {seen} of {total}
            </text>
            <text className="said" {...column(dueAt)} y={base}>
              {due}
            </text>
          </g>
        )
      })}
      <path className="row-line" d={`M0 ${bottom + 0.5}H${width}`} />
      <AxisX frame={frame} scale={x} ticks={ticks.map((at) => ({ at, label: formatTick(at) }))} />
    </Chart>
  )
}
