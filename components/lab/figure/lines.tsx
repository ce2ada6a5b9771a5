import { AxisX, AxisY } from '@/components/ui/chart/axis'
import { Chart } from '@/components/ui/chart/chart'
import { PlotGround } from '@/components/ui/chart/plot-ground'
import { linear, linePath } from '@/components/ui/chart/scale'
import type { LinesFigure } from '@/lib/labs/figure'
import { tickLabel } from '../axis-of'
import { endLabels } from '../end-labels'
import { niceTicks } from '../ticks'
import { pointsOf } from './points'

const height = 180

/** Lines over one axis, each named at its end. */
export function Lines({ figure, width }: { figure: LinesFigure; width: number }) {
  const all = figure.lines.flatMap(({ values }) => values.filter(Number.isFinite))
  const last = Math.max(1, ...figure.lines.map(({ values }) => values.length - 1))
  const yTicks = niceTicks(Math.min(0, ...all), Math.max(1e-6, ...all))
  const frame = { left: 56, top: 8, right: width - 64, bottom: height - 26 }
  const x = linear({ from: [0, last], to: [frame.left, frame.right] })
  const y = linear({ from: [yTicks[0] ?? 0, yTicks.at(-1) ?? 1], to: [frame.bottom, frame.top] })
  const names = endLabels(figure.lines.map(({ values }) => y(pointsOf(values).at(-1)?.[1] ?? Number.NaN)))
  return (
    <Chart width={width} height={height} title={figure.summary}>
      <PlotGround frame={frame} x={{ scale: x, ticks: [0, last] }} y={{ scale: y, ticks: yTicks }} />
      {figure.lines.map(({ name, values }, at) => (
        <g key={name}>
          <path className={`line-${at + 1}`} d={linePath(pointsOf(values), { x, y })} />
          {typeof names[at] === 'number' ? (
            <text className="tl" x={frame.right + 6} y={names[at] + 4}>
              {name}
            </text>
          ) : null}
        </g>
      ))}
      <AxisX
        frame={frame}
        scale={x}
        ticks={[
          { at: 0, label: figure.span?.[0] ?? '0' },
          { at: last, label: `${figure.span?.[1] ?? last} ${figure.x}` },
        ]}
      />
      <AxisY frame={frame} scale={y} ticks={yTicks.map((at) => ({ at, label: tickLabel(at) }))} />
    </Chart>
  )
}
