import type { Frame, Scale } from './scale'

export interface Tick {
  readonly at: number
  /** The unit stands on the last one: "100 updates". */
  readonly label: string
}

export function AxisX({ frame, scale, ticks }: { frame: Frame; scale: Scale; ticks: readonly Tick[] }) {
  return (
    <>
      <path className="axis" d={`M${frame.left} ${frame.bottom}H${frame.right}`} />
      {ticks.map(({ at, label }) => (
        <g key={at}>
          <path className="axis" d={`M${scale(at).toFixed(1)} ${frame.bottom}v5`} />
          <text x={scale(at).toFixed(1)} y={frame.bottom + 18} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </>
  )
}

export function AxisY({ frame, scale, ticks }: { frame: Frame; scale: Scale; ticks: readonly Tick[] }) {
  return ticks.map(({ at, label }) => (
    <g key={at}>
      <path className="axis" d={`M${frame.left} ${scale(at).toFixed(1)}h-5`} />
      <text x={frame.left - 9} y={(scale(at) + 4).toFixed(1)} textAnchor="end">
        {label}
      </text>
    </g>
  ))
}
