import { Chart } from '@/components/ui/chart/chart'
import type { GraphBox, GraphEdge, GraphFigure } from '@/lib/labs/figure'

const box = { width: 104, height: 58 }
const pitch = 102
const margin = 2

/** Boxes in rows from the top down. An arrow points down after a value has passed, and up after a gradient has. */
export function Graph({ figure: { nodes, edges, summary, said }, width }: { figure: GraphFigure; width: number }) {
  const drawn = Math.min(width, 420)
  const placeOf = ({ across, row }: GraphBox) => ({
    x: margin + across * (drawn - box.width - 2 * margin),
    y: margin + row * pitch,
  })
  const height = Math.max(...nodes.map(({ row }) => row)) * pitch + box.height + 2 * margin
  return (
    <>
      <Chart width={drawn} height={height} title={summary} className="lab-graph">
        {edges.map((edge) => {
          const [from, to] = [edge.from, edge.to].map((name) => nodes.find((node) => node.name === name))
          if (!from || !to) return null
          return <Edge key={`${edge.from} ${edge.to}`} edge={edge} from={placeOf(from)} to={placeOf(to)} />
        })}
        {nodes.map((node) => {
          const { x, y } = placeOf(node)
          return (
            <g key={node.name}>
              <rect
                className={node.isCurrent ? 'lab-box lab-box-current' : 'lab-box'}
                x={x}
                y={y}
                width={box.width}
                height={box.height}
              />
              {node.lines.map((line, at) => (
                <text
                  key={`line ${at + 1}`}
                  className={at === 0 ? 'lab-number' : undefined}
                  x={x + 8}
                  y={y + 17 + at * 16}
                >
                  {line}
                </text>
              ))}
            </g>
          )
        })}
      </Chart>
      <p className="lab-detail small">{said}</p>
    </>
  )
}

type Corner = { readonly x: number; readonly y: number }

/** From the lower edge of a box to the upper edge of another, with its local derivative at the middle. */
function Edge({ edge, from, to }: { edge: GraphEdge; from: Corner; to: Corner }) {
  const start = { x: from.x + box.width / 2, y: from.y + box.height }
  // Two edges into one box end side by side, each on the side from which it comes.
  const lean = Math.max(-1, Math.min(1, (from.x - to.x) / box.width))
  const end = { x: to.x + box.width / 2 + lean * 24, y: to.y }
  const [tail, head] = edge.flow === 'up' ? [end, start] : [start, end]
  const angle = Math.atan2(head.y - tail.y, head.x - tail.x)
  const barb = (turn: number) =>
    `M${head.x.toFixed(1)} ${head.y.toFixed(1)}l${(-6 * Math.cos(angle + turn)).toFixed(1)} ${(-6 * Math.sin(angle + turn)).toFixed(1)}`
  const line = `M${start.x.toFixed(1)} ${start.y.toFixed(1)}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`
  return (
    <g>
      <path
        className={edge.flow === 'up' ? 'lab-edge lab-edge-up' : 'lab-edge'}
        d={edge.flow === 'none' ? line : `${line}${barb(0.5)}${barb(-0.5)}`}
      />
      {edge.label ? (
        <text className="halo" x={(start.x + end.x) / 2 + 5} y={(start.y + end.y) / 2 + 4}>
          {edge.label}
        </text>
      ) : null}
    </g>
  )
}
