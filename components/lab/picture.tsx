import { linear, linePath } from '@/components/ui/chart/scale'
import type { Figure } from '@/lib/labs/figure'
import { stepPaths } from './figure/steps'

const side = 116
const gap = 8

/** Both arms at the end of a run, small: the picture that stands for a lab in lists. */
export function Picture({ figures, title }: { figures: readonly [Figure, Figure]; title: string }) {
  const width = 2 * side + gap
  return (
    <svg
      className="chart lab-picture"
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={side}
      viewBox={`0 0 ${width} ${side}`}
      role="img"
      aria-label={title}
    >
      {figures.map((figure, at) => (
        <g key={at === 0 ? 'a' : 'b'} transform={`translate(${at * (side + gap)} 0)`}>
          <Small figure={figure} />
        </g>
      ))}
    </svg>
  )
}

function Small({ figure }: { figure: Figure }) {
  if (figure.kind === 'lines') {
    const all = figure.lines.flatMap(({ values }) => values.filter(Number.isFinite))
    const last = Math.max(1, ...figure.lines.map(({ values }) => values.length - 1))
    const x = linear({ from: [0, last], to: [0, side] })
    const y = linear({ from: [Math.min(0, ...all), Math.max(1e-6, ...all)], to: [side - 2, 2] })
    return figure.lines.map(({ name, values }, at) => (
      <path
        key={name}
        className={`line-${at + 1}`}
        d={linePath(
          values.map((value, step) => [step, value]),
          { x, y },
        )}
      />
    ))
  }
  const square = figure.kind === 'field' ? figure : figure.columns.at(-1)?.units[0]
  const values = { values: square?.values ?? [0], side: square?.side ?? 1 }
  return (
    <g shapeRendering="crispEdges">
      {stepPaths([{ ...values, x: 0, y: 0, size: side }]).map(({ name, d }) => (
        <path key={name} className={name} d={d} />
      ))}
    </g>
  )
}
