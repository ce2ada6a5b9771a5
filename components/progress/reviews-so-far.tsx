import { Chart } from '../ui/chart/chart'
import { reviewsSoFar } from './retention-words'

const columns = 10
const gap = 2

/** A square for each review that is needed, filled for each that was made. */
export function ReviewsSoFar({ n, needed, width }: { n: number; needed: number; width: number }) {
  const side = Math.min(26, Math.floor((width + gap) / columns) - gap)
  const square = (at: number) =>
    `M${(at % columns) * (side + gap) + 0.5} ${Math.floor(at / columns) * (side + gap) + 0.5}h${side}v${side}h-${side}z`
  const squares = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => square(from + at)).join('')
  const rows = Math.ceil(needed / columns)
  return (
    <Chart
      width={columns * (side + gap)}
      height={rows * (side + gap)}
      title={`${reviewsSoFar(n)} are there; from ${needed} on the share recalled is shown.`}
    >
      <path className="square-open" d={squares(n, needed)} />
      <path className="bar" d={squares(0, n)} />
    </Chart>
  )
}
