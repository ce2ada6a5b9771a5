import type { TilesFigure } from '@/lib/labs/figure'
import { stepPaths } from './steps'

/** Small pictures, as wide as the row allows; each is named under it. */
export function Tiles({ figure }: { figure: TilesFigure }) {
  return (
    <ul
      className="lab-tiles"
      aria-label={figure.summary}
      style={{ gridTemplateColumns: `repeat(${figure.across}, minmax(0, 1fr))` }}
    >
      {figure.tiles.map(({ name, columns, values }) => (
        <li key={name}>
          <svg className="chart" viewBox={`0 0 ${columns} ${values.length / columns}`} aria-hidden="true">
            <g shapeRendering="crispEdges">
              {stepPaths([{ values, columns, x: 0, y: 0, cell: 1 }], figure.scale).map(({ name: step, d }) => (
                <path key={step} className={step} d={d} />
              ))}
            </g>
          </svg>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  )
}
