import { AxisX, AxisY } from '../ui/chart/axis'
import { Chart } from '../ui/chart/chart'
import { Now } from '../ui/chart/now'
import { PlotGround } from '../ui/chart/plot-ground'
import { type Frame, linear, linePath } from '../ui/chart/scale'
import { TableTwin } from '../ui/chart/table-twin'
import { formatChance } from '../ui/number'
import { forgettingOver } from './forgetting'

const days = 130
const forgetting = forgettingOver(days, 3)
const names = ['no recall', 'one', 'two', 'three recalls']
const ends = forgetting.stopped.map((points) => points.at(-1)?.[1] ?? 0)
const chances = [0.5, 0.6, 0.7, 0.8, 0.9, 1]
const title = `Chance to recall one fact over ${days} days. Without a recall it falls to ${formatChance(ends[0] ?? 0)}; recalled on days ${forgetting.recallDays.join(', ')} it still stands at ${formatChance(ends[3] ?? 0)}.`

/** The figure of the whole app: a memory that falls and is lifted, each fall slower. */
export function ForgettingCurve() {
  return (
    <div>
      <div className="only-wide">
        <Drawing width={872} height={232} frame={{ left: 34, top: 30, right: 754, bottom: 204 }} step={20} />
      </div>
      <div className="only-narrow">
        <Drawing width={328} height={222} frame={{ left: 26, top: 30, right: 322, bottom: 192 }} step={40} inside />
      </div>
      <TableTwin
        caption="Chance to recall, by the number of recalls there were"
        columns={[
          { label: 'Recalls' },
          { label: 'Last on day', numeric: true },
          { label: `On day ${days}`, numeric: true },
        ]}
        rows={ends.map((chance, recalls) => ({
          key: String(recalls),
          cells: [recalls, forgetting.recallDays[recalls - 1] ?? 0, formatChance(chance)],
        }))}
      />
    </div>
  )
}

function Drawing({
  width,
  height,
  frame,
  step,
  inside = false,
}: {
  width: number
  height: number
  frame: Frame
  step: number
  /** Names of the lines stand in the plot, where there is no room beside it. */
  inside?: boolean
}) {
  const x = linear({ from: [0, days], to: [frame.left, frame.right] })
  const y = linear({ from: [0.5, 1], to: [frame.bottom, frame.top] })
  const ticks = Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => index * step)
  const lived = forgetting.stopped.flatMap((points, index) => {
    const until = forgetting.recallDays[index] ?? days
    return points.filter(([day]) => day <= until)
  })
  const now = forgetting.recallDays.at(-1) ?? 0
  const dated = inside ? forgetting.recallDays.slice(1) : forgetting.recallDays
  return (
    <Chart width={width} height={height} title={title}>
      <PlotGround
        frame={frame}
        x={{ scale: x, ticks: [...ticks, days], fine: 4 }}
        y={{ scale: y, ticks: chances, fine: 2 }}
      />
      <path className="goal" d={`M${frame.left} ${y(0.9)}H${frame.right}`} />
      {forgetting.stopped.slice(0, -1).map((points) => (
        <path key={points.length} className="ghost" d={linePath(points, { x, y })} />
      ))}
      <path className="trace trace-heavy" d={linePath(lived, { x, y })} />
      {[0, ...forgetting.recallDays].map((day) => (
        <path key={day} className="strokes-small stroke-3" d={goodMark(x(day), frame.top)} />
      ))}
      {dated.map((day) => (
        <text key={day} className="t2" x={x(day).toFixed(1)} y="12" textAnchor="middle">
          day {day}
        </text>
      ))}
      {ends.map((chance, index) => (
        <text
          key={chance}
          className={`${index === 3 ? 'tl' : 't2'} ${inside ? 'halo' : ''}`}
          x={inside ? frame.right - 4 : frame.right + 8}
          y={(y(chance) + (inside ? -6 : 4)).toFixed(1)}
          textAnchor={inside ? 'end' : 'start'}
        >
          {names[index]} {formatChance(chance)}
        </text>
      ))}
      <Now x={x(now)} y={frame.top} top={22} bottom={frame.bottom} />
      <AxisX frame={frame} scale={x} ticks={ticks.map((at) => ({ at, label: at === 0 ? 'day 0' : String(at) }))} />
      <AxisY
        frame={frame}
        scale={y}
        ticks={chances.map((at) => ({ at, label: at === 1 ? '1' : at.toFixed(1).slice(1) }))}
      />
    </Chart>
  )
}

/** The three strokes of Good, above the plot. */
const goodMark = (x: number, top: number) =>
  [-2.2, 0, 2.2].map((shift) => `M${(x + shift).toFixed(1)} ${top - 5}v-7`).join('')
