import type { FieldFigure } from '@/lib/labs/figure'
import { stepPaths } from './steps'

const size = 240

/** A map of nine colours under the points; class 0 is round, class 1 square. */
export function Field({ figure }: { figure: FieldFigure }) {
  return (
    <svg className="chart lab-field" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={figure.summary}>
      <g shapeRendering="crispEdges">
        {stepPaths([{ values: figure.values, side: figure.side, x: 0, y: 0, size }]).map(({ name, d }) => (
          <path key={name} className={name} d={d} />
        ))}
      </g>
      <path className="lab-point neg-4" d={pointsOf(figure, 0)} />
      <path className="lab-point pos-4" d={pointsOf(figure, 1)} />
    </svg>
  )
}

function pointsOf({ points }: FieldFigure, group: 0 | 1) {
  return points
    .filter((point) => point.group === group)
    .map(({ x, y }) => {
      const [left, top] = [(x * size).toFixed(1), (y * size).toFixed(1)]
      return group === 0
        ? `M${left} ${top}m-2.6 0a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0z`
        : `M${left} ${top}m-2.4-2.4h4.8v4.8h-4.8z`
    })
    .join('')
}
