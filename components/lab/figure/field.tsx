import type { FieldFigure, Place } from '@/lib/labs/figure'
import { stepPaths } from './steps'
import { Ways } from './ways'

const size = 240

/** A map of nine colours under the points; class 0 is round, class 1 square. */
export function Field({ figure }: { figure: FieldFigure }) {
  return (
    <svg className="chart lab-field" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={figure.summary}>
      <g shapeRendering="crispEdges">
        {stepPaths(
          [{ values: figure.values, columns: figure.side, x: 0, y: 0, cell: size / figure.side }],
          figure.scale,
        ).map(({ name, d }) => (
          <path key={name} className={name} d={d} />
        ))}
      </g>
      {figure.ways ? <Ways ways={figure.ways} size={size} /> : null}
      {figure.arrows ? <path className="lab-arrow" d={figure.arrows.map(arrowOf).join('')} /> : null}
      <path className="lab-point neg-4" d={pointsOf(figure, 0)} />
      <path className="lab-point pos-4" d={pointsOf(figure, 1)} />
    </svg>
  )
}

const px = (share: number) => (share * size).toFixed(1)

/** A line with two barbs of 4 units at its end. */
function arrowOf({ from, to }: { from: Place; to: Place }) {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const barb = (turn: number) =>
    `M${px(to.x)} ${px(to.y)}l${(-4 * Math.cos(angle + turn)).toFixed(1)} ${(-4 * Math.sin(angle + turn)).toFixed(1)}`
  return `M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}${barb(0.5)}${barb(-0.5)}`
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
