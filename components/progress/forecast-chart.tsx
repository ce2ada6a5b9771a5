import type { DueCount } from '@/lib/core/progress/forecast'
import { AxisX, AxisY } from '../ui/chart/axis'
import { Chart } from '../ui/chart/chart'
import { Now } from '../ui/chart/now'
import { PlotGround } from '../ui/chart/plot-ground'
import { linear } from '../ui/chart/scale'
import { printShortDay } from '../ui/day'
import { countTicks, formatCount } from './number-words'

const height = 190
const weekDays = 7

/** A bar a day, today's under the pen. */
export function ForecastChart({
  forecast,
  words,
  width,
}: {
  forecast: readonly DueCount[]
  words: string
  width: number
}) {
  const ticks = countTicks(Math.max(...forecast.map(({ due }) => due)))
  const frame = { left: 34, top: 24, right: width - 2, bottom: height - 28 }
  const x = linear({ from: [0, forecast.length], to: [frame.left, frame.right] })
  const y = linear({ from: [0, ticks.at(-1) ?? 1], to: [frame.bottom, frame.top] })
  const slot = x(1) - x(0)
  const barWidth = Math.min(12, slot * 0.7)
  const weeks = forecast.flatMap((each, at) => (at % weekDays === 0 ? [{ ...each, at }] : []))
  return (
    <Chart width={width} height={height} title={words}>
      <PlotGround
        frame={frame}
        x={{ scale: x, ticks: [0, ...weeks.slice(1).map(({ at }) => at), forecast.length] }}
        y={{ scale: y, ticks, fine: 2 }}
      />
      {forecast.map(({ day, due }, at) => (
        <rect
          key={day}
          className={at === 0 ? 'bar bar-today' : 'bar'}
          x={(x(at) + (slot - barWidth) / 2).toFixed(1)}
          y={y(due).toFixed(1)}
          width={barWidth.toFixed(1)}
          height={(frame.bottom - y(due)).toFixed(1)}
        />
      ))}
      <AxisY frame={frame} scale={y} ticks={ticks.map((at) => ({ at, label: formatCount(at) }))} />
      <AxisX
        frame={frame}
        scale={(at) => x(at) + slot / 2}
        ticks={weeks.map(({ day, at }) => ({ at, label: at === 0 ? 'today' : printShortDay(day) }))}
      />
      <Now x={x(0)} y={frame.top - 8} top={frame.top - 8} bottom={frame.bottom} />
    </Chart>
  )
}
