'use client'

import { AxisX, AxisY } from '@/components/ui/chart/axis'
import { Chart } from '@/components/ui/chart/chart'
import { PlotGround } from '@/components/ui/chart/plot-ground'
import { linear, linePath, type Point } from '@/components/ui/chart/scale'
import { armNames } from '@/lib/labs/knob'
import type { Frame, Metric } from '@/lib/labs/lab'
import { axisOf } from './axis-of'
import { endLabels } from './end-labels'
import { printMetric } from './print'
import { niceTicks } from './ticks'
import { useWidth } from './use-width'

const height = 188

/** A metric over the updates of a run: both arms on one scale, other seeds thin behind them. */
export function MetricChart({
  metric,
  name,
  frames,
  shown,
  budget,
  spread,
}: {
  metric: Metric
  name: string
  frames: readonly Frame[]
  shown: Frame | undefined
  budget: number
  spread: readonly (readonly Frame[])[]
}) {
  const [holder, width] = useWidth<HTMLDivElement>(400)
  const box = { left: 40, top: 8, right: width - 22, bottom: height - 26 }
  const xTicks = niceTicks(0, budget).filter((tick) => tick <= budget)
  const courses = [frames, ...spread].map((all) => armNames.map((_, arm) => courseOf(all, arm, metric)))
  const axis = axisOf(
    metric,
    courses.flat(2).map(([, value]) => value),
  )
  const x = linear({ from: [0, budget], to: [box.left, box.right] })
  const y = linear({ from: [axis.low, axis.high], to: [box.bottom, box.top] })
  const pathOf = (points: readonly Point[]) => linePath(points, { x, y: (value) => y(axis.map(value)) })
  const ends = endLabels(courses[0]?.map((points) => y(axis.map(points.at(-1)?.[1] ?? Number.NaN))) ?? [])
  return (
    <div ref={holder}>
      <Chart width={width} height={height} title={titleOf(name, metric, frames)}>
        <PlotGround frame={box} x={{ scale: x, ticks: xTicks, fine: 5 }} y={{ scale: y, ticks: axis.ticks, fine: 2 }} />
        {metric.goal === undefined ? null : (
          <path className="goal" d={`M${box.left} ${y(axis.map(metric.goal))}H${box.right}`} />
        )}
        {courses.slice(1).map((arms, at) => {
          const key = `seed ${at}`
          return arms.map((points, arm) => (
            <path key={`${key} ${armNames[arm]}`} className={`seed arm-${armNames[arm]}`} d={pathOf(points)} />
          ))
        })}
        {courses[0]?.map((points, arm) => (
          <path key={armNames[arm]} className={`run arm-${armNames[arm]}`} d={pathOf(points)} />
        ))}
        {ends.map((at, arm) =>
          at === null ? null : (
            <text key={armNames[arm]} className="tl halo" x={x(courses[0]?.[arm]?.at(-1)?.[0] ?? 0) + 8} y={at + 4}>
              {armNames[arm]?.toUpperCase()}
            </text>
          ),
        )}
        {frames
          .at(-1)
          ?.arms.map(({ blewUpAt }, arm) =>
            blewUpAt === null ? null : (
              <path key={armNames[arm]} className="nan" d={`M${x(blewUpAt).toFixed(1)} ${box.bottom}V${box.top}`} />
            ),
          )}
        {shown ? <path className="now" d={`M${x(shown.update).toFixed(1)} ${box.bottom}V${box.top}`} /> : null}
        {shown?.arms.map(({ metrics, blewUpAt }, arm) => {
          const value = metrics[metric.id] ?? Number.NaN
          if (blewUpAt !== null || !isDrawable(value, metric)) return null
          return <circle key={armNames[arm]} className="pen" cx={x(shown.update)} cy={y(axis.map(value))} r="3.5" />
        })}
        <AxisX frame={box} scale={x} ticks={xTicks.map((at) => ({ at, label: String(at) }))} />
        <AxisY frame={box} scale={y} ticks={axis.ticks.map((at) => ({ at, label: axis.label(at) }))} />
      </Chart>
    </div>
  )
}

const courseOf = (frames: readonly Frame[], arm: number, metric: Metric): Point[] =>
  frames.flatMap(({ update, arms }) => {
    const { metrics, blewUpAt } = arms[arm] ?? { metrics: {}, blewUpAt: null }
    const value = metrics[metric.id] ?? Number.NaN
    // An arm that stands still since it blew up is not drawn as if it had run on.
    if (blewUpAt !== null && blewUpAt < update) return []
    return isDrawable(value, metric) ? [[update, value] as const] : []
  })

const isDrawable = (value: number, { scale }: Metric) => Number.isFinite(value) && (scale === 'linear' || value > 0)

function titleOf(name: string, metric: Metric, frames: readonly Frame[]) {
  const [first, last] = [frames[0], frames.at(-1)]
  if (!first || !last) return `${name}: nothing has run yet.`
  const parts = armNames.map((arm, at) => {
    const [from, to] = [first, last].map((frame) => printMetric(frame.arms[at]?.metrics[metric.id], metric))
    return `arm ${arm.toUpperCase()} from ${from} to ${to}`
  })
  return `${name} over ${last.update} updates: ${parts.join(', ')}.`
}
