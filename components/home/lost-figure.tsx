import { Chart } from '../ui/chart/chart'
import { PlotGround } from '../ui/chart/plot-ground'
import { linear, linePath } from '../ui/chart/scale'
import { forgettingOver } from './forgetting'

const days = 365
const points = forgettingOver(days, 0).stopped[0] ?? []
const last = points.at(-1) ?? [days, 0.3]

/** A memory that was never recalled again. */
export function LostFigure() {
  return (
    <>
      <div className="only-wide">
        <Drawing width={500} />
      </div>
      <div className="only-narrow">
        <Drawing width={284} />
      </div>
    </>
  )
}

function Drawing({ width }: { width: number }) {
  const frame = { left: 0, top: 6, right: width, bottom: 70 }
  const x = linear({ from: [0, days], to: [frame.left, frame.right] })
  const y = linear({ from: [0.3, 1], to: [frame.bottom, frame.top] })
  return (
    <Chart width={width} height={92} title="A memory that falls over a year and is never lifted.">
      <PlotGround
        frame={frame}
        x={{ scale: x, ticks: [0, 91.25, 182.5, 273.75, 365], fine: 4 }}
        y={{ scale: y, ticks: [0.3, 0.65, 1], fine: 2 }}
      />
      <path className="trace" d={linePath(points, { x, y })} />
      <circle className="pen" cx={x(last[0])} cy={y(last[1]).toFixed(1)} r="4" />
      <text x="0" y="87">
        last seen
      </text>
      <text x={width} y="87" textAnchor="end">
        now
      </text>
    </Chart>
  )
}
