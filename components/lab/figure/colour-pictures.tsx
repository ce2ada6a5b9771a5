import type { ColourPicturesFigure } from '@/lib/labs/figure'
import { colourPaths } from './colour-paths'

/** Small pictures in their own colours, whatever the theme; each is named under it. */
export function ColourPictures({ figure }: { figure: ColourPicturesFigure }) {
  return (
    <ul
      className="lab-tiles"
      aria-label={figure.summary}
      style={{ gridTemplateColumns: `repeat(${figure.across}, minmax(0, 1fr))` }}
    >
      {figure.pictures.map((picture) => (
        <li key={picture.name}>
          <svg
            className="chart"
            viewBox={`0 0 ${picture.columns} ${picture.rgb.length / 3 / picture.columns}`}
            aria-hidden="true"
          >
            <g shapeRendering="crispEdges">
              {colourPaths(picture, { x: 0, y: 0, cell: 1, shades: 6 }).map(({ fill, d }) => (
                <path key={fill} fill={fill} d={d} />
              ))}
            </g>
          </svg>
          <span>{picture.name}</span>
        </li>
      ))}
    </ul>
  )
}
