import type { Prospectus } from '@/lib/core/readiness/outlook'
import { AxisX } from '../ui/chart/axis'
import { Chart } from '../ui/chart/chart'
import { Interval } from '../ui/chart/interval'
import { PlotGround } from '../ui/chart/plot-ground'
import { linear } from '../ui/chart/scale'
import { formatChance } from '../ui/number'

export interface OutlookRow {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly prospectus: Prospectus
}

const rowHeight = 34
const ticks = [0, 0.25, 0.5, 0.75, 1]

/** A row a chapter: where it stands on the day if nothing more is studied, and with the plan. */
export function OutlookChart({ rows, width }: { rows: readonly OutlookRow[]; width: number }) {
  const isWide = width >= 520
  const top = 4
  const bottom = top + rows.length * rowHeight
  const frame = { left: isWide ? 200 : 28, top, right: width - 14, bottom }
  const x = linear({ from: [0, 1], to: [frame.left, frame.right] })
  const told = rows.map(({ title, prospectus: { stopped, planned } }) => {
    const at = (share: { mean: number } | null) => (share ? formatChance(share.mean) : 'unseen')
    return `${title} ${at(stopped.share)}, with the plan ${at(planned.share)}`
  })
  return (
    <Chart width={width} height={bottom + 26} title={`Share recalled on the day: ${told.join('; ')}.`}>
      <PlotGround frame={frame} x={{ scale: x, ticks, fine: 5 }} y={{ scale: (value) => value, ticks: [] }} />
      {rows.map(({ id, number, title, prospectus: { stopped, planned } }, at) => {
        const y = top + at * rowHeight
        const { share } = stopped
        return (
          <g key={id}>
            <path className="row-line" d={`M0 ${y + 0.5}H${width}`} />
            <text x="14" y={y + 21.5} textAnchor="end">
              {number}
            </text>
            {isWide ? (
              <text className="name" x="24" y={y + 21.5}>
                {title}
              </text>
            ) : null}
            {share ? <Interval y={y + 17} low={x(share.low)} value={x(share.mean)} high={x(share.high)} open /> : null}
            {planned.share ? <circle className="dot-full" cx={x(planned.share.mean)} cy={y + 17} r="4.5" /> : null}
          </g>
        )
      })}
      <path className="row-line" d={`M0 ${bottom + 0.5}H${width}`} />
      <AxisX
        frame={frame}
        scale={x}
        ticks={ticks.map((at) => ({ at, label: at === 0 || at === 1 ? String(at) : formatChance(at) }))}
      />
    </Chart>
  )
}
