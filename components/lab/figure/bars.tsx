import { AxisX } from '@/components/ui/chart/axis'
import { Chart } from '@/components/ui/chart/chart'
import { PlotGround } from '@/components/ui/chart/plot-ground'
import { linear } from '@/components/ui/chart/scale'
import type { BarsFigure } from '@/lib/labs/figure'
import { axisOf } from '../axis-of'

const row = 22
const bar = 12

/** Level bars, one under another, each with its name at the left. */
export function Bars({ figure, width }: { figure: BarsFigure; width: number }) {
  const { bars, scale, domain } = figure
  const drawable = bars
    .map(({ value }) => value)
    .filter((value) => Number.isFinite(value) && (scale === 'linear' || value > 0))
  const axis = axisOf({ scale, ...(domain && { domain }) }, scale === 'linear' ? [0, ...drawable] : drawable)
  const frame = { left: 88, top: 4, right: width - 20, bottom: 4 + row * bars.length }
  const x = linear({ from: [axis.low, axis.high], to: [frame.left, frame.right] })
  const start = x(scale === 'linear' ? 0 : axis.low)
  const endOf = (value: number) =>
    scale === 'log' && value <= 0 ? start : Math.max(frame.left, Math.min(frame.right, x(axis.map(value))))
  return (
    <Chart width={width} height={frame.bottom + 24} title={figure.summary}>
      <PlotGround frame={frame} x={{ scale: x, ticks: axis.ticks }} y={{ scale: (value) => value, ticks: [] }} />
      {bars.map(({ name, value }, at) => {
        const [top, end] = [frame.top + at * row, Number.isFinite(value) ? endOf(value) : start]
        return (
          <g key={name}>
            <rect
              className="bar"
              x={Math.min(start, end)}
              y={top + (row - bar) / 2}
              width={Math.abs(end - start)}
              height={bar}
            />
            <text x={frame.left - 9} y={top + row / 2 + 4} textAnchor="end">
              {name}
            </text>
          </g>
        )
      })}
      <AxisX frame={frame} scale={x} ticks={axis.ticks.map((at) => ({ at, label: axis.label(at) }))} />
    </Chart>
  )
}
