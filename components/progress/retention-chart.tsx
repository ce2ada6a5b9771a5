import type { Retention } from '@/lib/core/progress/retention'
import { AxisX } from '../ui/chart/axis'
import { Chart } from '../ui/chart/chart'
import { Interval } from '../ui/chart/interval'
import { PlotGround } from '../ui/chart/plot-ground'
import { linear } from '../ui/chart/scale'
import { formatChance } from '../ui/number'
import { chanceTicks, formatCount, formatTick } from './number-words'
import { reviewsSoFar } from './retention-words'

export interface RetentionRow extends Retention {
  readonly name: string
}

const rowHeight = 34
const top = 26

/** All reviews, and those after short and long gaps: share, interval, n. */
export function RetentionChart({
  rows,
  target,
  words,
  width,
}: {
  rows: readonly RetentionRow[]
  target: number
  words: string
  width: number
}) {
  const bottom = top + rows.length * rowHeight
  const frame = { left: 96, top, right: width - 44, bottom }
  const ticks = chanceTicks(Math.min(target, ...rows.map(({ measured }) => measured?.low ?? 1)) - 0.02)
  const x = linear({ from: [ticks[0] ?? 0, 1], to: [frame.left, frame.right] })
  const px = (share: number) => Number(x(share).toFixed(1))
  return (
    <Chart width={width} height={bottom + 28} title={words}>
      <PlotGround frame={frame} x={{ scale: x, ticks, fine: 2 }} y={{ scale: (value) => value, ticks: [] }} />
      <path className="goal" d={`M${px(target)} ${top - 6}V${bottom}`} />
      <text className="said" x={px(target)} y="14" textAnchor="middle">
        target {formatChance(target)}
      </text>
      <text x={width} y="14" textAnchor="end">
        reviews
      </text>
      {rows.map(({ name, n, measured }, index) => {
        const y = top + index * rowHeight
        return (
          <g key={name}>
            <path className="row-line" d={`M0 ${y + 0.5}H${width}`} />
            <text className="said" x="0" y={y + 21}>
              {name}
            </text>
            {measured ? (
              <Interval y={y + 17} low={px(measured.low)} value={px(measured.share)} high={px(measured.high)} />
            ) : (
              <text className="halo" x={frame.left + 8} y={y + 21}>
                not enough yet: {reviewsSoFar(n)}
              </text>
            )}
            <text className="said" x={width} y={y + 21} textAnchor="end">
              {formatCount(n)}
            </text>
          </g>
        )
      })}
      <path className="row-line" d={`M0 ${bottom + 0.5}H${width}`} />
      <AxisX frame={frame} scale={x} ticks={ticks.map((at) => ({ at, label: formatTick(at) }))} />
    </Chart>
  )
}
