import type { GraphFigure } from '@/lib/labs/figure'

const box = { width: 30, height: 14 }

/** The boxes and edges of a graph without their text, in a square of so many pixels. */
export function SmallGraph({ figure: { nodes, edges }, side }: { figure: GraphFigure; side: number }) {
  const rows = Math.max(1, ...nodes.map(({ row }) => row))
  const places = new Map(
    nodes.map(({ name, across, row }) => [
      name,
      { x: 1 + across * (side - box.width - 2), y: 1 + (row / rows) * (side - box.height - 2) },
    ]),
  )
  return (
    <>
      {edges.map(({ from, to, flow }) => {
        const [start, end] = [places.get(from), places.get(to)]
        return start && end ? (
          <path
            key={`${from} ${to}`}
            className={flow === 'up' ? 'lab-edge lab-edge-up' : 'lab-edge'}
            d={`M${(start.x + box.width / 2).toFixed(1)} ${(start.y + box.height).toFixed(1)}L${(end.x + box.width / 2).toFixed(1)} ${end.y.toFixed(1)}`}
          />
        ) : null
      })}
      {[...places].map(([name, { x, y }]) => (
        <rect key={name} className="lab-box" x={x.toFixed(1)} y={y.toFixed(1)} width={box.width} height={box.height} />
      ))}
    </>
  )
}
