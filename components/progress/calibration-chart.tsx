import type { Calibration, CalibrationRow } from '@/lib/core/progress/calibration'
import { AxisX, AxisY } from '../ui/chart/axis'
import { Chart } from '../ui/chart/chart'
import { PlotGround } from '../ui/chart/plot-ground'
import { linear, type Scale } from '../ui/chart/scale'
import { formatTick } from './number-words'

const height = 230
const ticks = [0, 0.25, 0.5, 0.75, 1]

/** Points on the dotted line were as likely as was said; below it lies overconfidence. */
export function CalibrationChart({
  own,
  model,
  words,
  width,
}: {
  own: Calibration | null
  model: Calibration | null
  words: string
  width: number
}) {
  const frame = { left: 40, top: 10, right: width - 12, bottom: height - 34 }
  const x = linear({ from: [0, 1], to: [frame.left, frame.right] })
  const y = linear({ from: [0, 1], to: [frame.bottom, frame.top] })
  const labels = ticks.map((at) => ({ at, label: formatTick(at) }))
  return (
    <Chart width={width} height={height} title={words}>
      <PlotGround frame={frame} x={{ scale: x, ticks, fine: 5 }} y={{ scale: y, ticks, fine: 5 }} />
      <path className="goal" d={`M${frame.left} ${frame.bottom}L${frame.right} ${frame.top}`} />
      <Points rows={model?.rows ?? []} {...{ x, y }} className="dot-full" />
      <Points rows={own?.rows ?? []} {...{ x, y }} className="dot-open" />
      <AxisX frame={frame} scale={x} ticks={labels} />
      <AxisY frame={frame} scale={y} ticks={labels} />
      <text x={frame.right} y={frame.bottom - 8} textAnchor="end">
        said: you hollow, model full
      </text>
      <text x={frame.left + 8} y={frame.top + 14}>
        did
      </text>
    </Chart>
  )
}

function Points({ rows, x, y, className }: { rows: readonly CalibrationRow[]; x: Scale; y: Scale; className: string }) {
  return rows.map(({ said, did }) => (
    <g key={said}>
      <path className="span" d={`M${x(said).toFixed(1)} ${y(did.low).toFixed(1)}V${y(did.high).toFixed(1)}`} />
      <circle className={className} cx={x(said).toFixed(1)} cy={y(did.mean).toFixed(1)} r="4.5" />
    </g>
  ))
}
