import { linear, linePath } from '@/components/ui/chart/scale'
import type { BarsFigure, ColourPicturesFigure, Figure, GraphFigure, LinesFigure, TextFigure } from '@/lib/labs/figure'
import { axisOf } from './axis-of'
import { colourPaths } from './figure/colour-paths'
import { pointsOf } from './figure/points'
import { SmallGraph } from './figure/small-graph'
import { SmallText } from './figure/small-text'
import { stepPaths } from './figure/steps'
import { Ways } from './figure/ways'

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
  if (figure.kind === 'lines') return <SmallLines figure={figure} />
  if (figure.kind === 'bars') return <SmallBars figure={figure} />
  if (figure.kind === 'colour-pictures') return <SmallPictures figure={figure} />
  if (figure.kind === 'text') return <SmallText figure={figure} side={side} />
  if (figure.kind === 'graph') return <SmallGraph figure={figure} side={side} />
  const { blocks, scale } = cellsOf(figure)
  return (
    <>
      <g shapeRendering="crispEdges">
        {stepPaths(blocks, scale).map(({ name, d }) => (
          <path key={name} className={name} d={d} />
        ))}
      </g>
      {figure.kind === 'field' && figure.ways ? <Ways ways={figure.ways} size={side} /> : null}
    </>
  )
}

function SmallLines({ figure }: { figure: LinesFigure }) {
  const all = figure.lines.flatMap(({ values }) => values.filter(Number.isFinite))
  const last = Math.max(1, ...figure.lines.map(({ values }) => values.length - 1))
  const x = linear({ from: [0, last], to: [0, side] })
  const y = linear({ from: [Math.min(0, ...all), Math.max(1e-6, ...all)], to: [side - 2, 2] })
  return figure.lines.map(({ name, values }, at) => (
    <path key={name} className={`line-${at + 1}`} d={linePath(pointsOf(values), { x, y })} />
  ))
}

function SmallBars({ figure: { bars, scale, domain } }: { figure: BarsFigure }) {
  const axis = axisOf(
    { scale, ...(domain && { domain }) },
    bars.map(({ value }) => value).filter((value) => Number.isFinite(value) && (scale === 'linear' || value > 0)),
  )
  const x = linear({ from: [axis.low, axis.high], to: [0, side] })
  const row = side / bars.length
  return bars.map(({ name, value }, at) => (
    <rect
      key={name}
      className="bar"
      x="0"
      y={at * row + row / 4}
      width={scale === 'log' && value <= 0 ? 0 : Math.max(0, Math.min(side, x(axis.map(value))))}
      height={row / 2}
    />
  ))
}

/** As many columns as there are rows. */
function SmallPictures({ figure: { pictures, across } }: { figure: ColourPicturesFigure }) {
  const rows = Math.max(1, Math.round(pictures.length / across))
  const room = side / rows
  return pictures
    .filter((_, at) => at % across < rows)
    .map((picture, at) => (
      <g key={picture.name} shapeRendering="crispEdges">
        {colourPaths(picture, {
          x: (at % rows) * room,
          y: Math.floor(at / rows) * room,
          cell: (room - 3) / picture.columns,
          shades: 4,
        }).map(({ fill, d }) => (
          <path key={fill} fill={fill} d={d} />
        ))}
      </g>
    ))
}

/** The cells of a map, a matrix, or as many small pictures as fit a square. */
function cellsOf(figure: Exclude<Figure, LinesFigure | BarsFigure | GraphFigure | ColourPicturesFigure | TextFigure>) {
  if (figure.kind === 'grid') {
    const { values, columns, scale } = figure
    return { blocks: [{ values, columns, x: 0, y: 0, cell: side / Math.max(columns, values.length / columns) }], scale }
  }
  if (figure.kind === 'tiles') {
    const rows = figure.tiles.length / figure.across
    const across = Math.min(figure.across, Math.ceil(figure.paired ? rows : Math.sqrt(figure.tiles.length)))
    const room = side / across
    const kept = figure.paired ? figure.tiles.filter((_, at) => at % figure.across < across) : figure.tiles
    const blocks = kept.slice(0, across * across).map(({ values, columns }, at) => ({
      values,
      columns,
      x: (at % across) * room,
      y: Math.floor(at / across) * room,
      cell: (room - 3) / Math.max(columns, values.length / columns),
    }))
    return { blocks, scale: figure.scale }
  }
  const square = figure.kind === 'field' ? figure : figure.columns.at(-1)?.units[0]
  const columns = square?.side ?? 1
  return {
    blocks: [{ values: square?.values ?? [0], columns, x: 0, y: 0, cell: side / columns }],
    scale: figure.kind === 'field' ? figure.scale : undefined,
  }
}
