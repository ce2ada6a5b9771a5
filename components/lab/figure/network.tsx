import type { NetworkFigure } from '@/lib/labs/figure'
import { stepOf, stepPaths, steps } from './steps'

const width = 400
const tile = 18
const gap = 5
/** A weight of this size has the full colour and width, in both arms and at every moment. */
const fullWeight = 3

/** Units as small maps in columns; weights as lines whose colour is their sign and whose width is their size. */
export function Network({ figure }: { figure: NetworkFigure }) {
  const tallest = Math.max(...figure.columns.map(({ units }) => units.length))
  const height = Math.max(tallest, 4) * (tile + gap) - gap + 2
  const place = (column: number, unit: number) => ({
    x: 1 + (column * (width - tile - 2)) / Math.max(1, figure.columns.length - 1),
    y: (height - (figure.columns[column]?.units.length ?? 0) * (tile + gap) + gap) / 2 + unit * (tile + gap),
  })
  const squares = figure.columns.flatMap(({ units }, column) =>
    units.map(({ values, side }, at) => ({ values, columns: side, cell: tile / side, ...place(column, at) })),
  )
  return (
    <>
      <svg className="chart lab-network" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={figure.summary}>
        {linkPaths(figure, place).map(({ name, d }) => (
          <path key={name} className={`lab-link lab-link-${name}`} d={d} />
        ))}
        <g shapeRendering="crispEdges">
          {stepPaths(squares).map(({ name, d }) => (
            <path key={name} className={name} d={d} />
          ))}
        </g>
        <path className="lab-unit" d={squares.map(({ x, y }) => `M${x} ${y}h${tile}v${tile}h-${tile}z`).join('')} />
      </svg>
      <div className="lab-columns" aria-hidden="true">
        {figure.columns.map(({ name }) => (
          <span key={name}>{name}</span>
        ))}
      </div>
    </>
  )
}

function linkPaths(
  { columns, links }: NetworkFigure,
  place: (column: number, unit: number) => { readonly x: number; readonly y: number },
) {
  const paths = steps.map(() => '')
  links.forEach((weights, column) => {
    const outputs = columns[column + 1]?.units.length ?? 1
    weights.forEach((weight, at) => {
      const from = place(column, Math.floor(at / outputs))
      const to = place(column + 1, at % outputs)
      const line = `M${(from.x + tile).toFixed(1)} ${(from.y + tile / 2).toFixed(1)}L${to.x.toFixed(1)} ${(to.y + tile / 2).toFixed(1)}`
      paths[stepOf(weight / fullWeight)] += line
    })
  })
  // The faintest first, so that the strong ones lie on top.
  const order = [4, 3, 5, 2, 6, 1, 7, 0, 8]
  return order.flatMap((at) => (paths[at] ? [{ name: steps[at] ?? 'zero', d: paths[at] }] : []))
}
