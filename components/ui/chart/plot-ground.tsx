import type { Frame, Scale } from './scale'

interface Lines {
  readonly scale: Scale
  /** Main squares stand at the ticks. */
  readonly ticks: readonly number[]
  /** Squares between two ticks. */
  readonly fine?: number
}

const between = (ticks: readonly number[], parts: number) =>
  ticks.slice(1).flatMap((tick, index) => {
    const from = ticks[index] ?? tick
    return Array.from({ length: parts - 1 }, (_, part) => from + ((tick - from) * (part + 1)) / parts)
  })

/** Squared paper whose squares agree with the ticks. */
export function PlotGround({ frame, x, y }: { frame: Frame; x: Lines; y: Lines }) {
  const upright = (values: readonly number[]) =>
    values.map((value) => `M${x.scale(value).toFixed(1)} ${frame.bottom}V${frame.top}`).join('')
  const level = (values: readonly number[]) =>
    values.map((value) => `M${frame.left} ${y.scale(value).toFixed(1)}H${frame.right}`).join('')
  return (
    <>
      <rect
        className="plot"
        x={frame.left}
        y={frame.top}
        width={frame.right - frame.left}
        height={frame.bottom - frame.top}
      />
      <path className="pad-fine" d={upright(between(x.ticks, x.fine ?? 1)) + level(between(y.ticks, y.fine ?? 1))} />
      <path className="pad" d={upright(x.ticks) + level(y.ticks)} />
    </>
  )
}
