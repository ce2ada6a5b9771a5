'use client'
import { makeData, reach } from '@/lib/labs/plane/plane-points'
import { Chart } from '../ui/chart/chart'
import { PlotGround } from '../ui/chart/plot-ground'
import { linear } from '../ui/chart/scale'

const side = 232
const frame = { left: 0, top: 0, right: side, bottom: side }
const x = linear({ from: [-reach, reach], to: [0, side] })
const y = linear({ from: [-reach, reach], to: [side, 0] })
const ticks = [-2, -1, 0, 1, 2]

/** The points that the lab of this seed trains on: circles are one class, crosses the other. */
export function PointsPlot({ seed }: { seed: number }) {
  const { train } = makeData('xor', seed)
  const places = Array.from({ length: train.count }, (_, at) => ({
    x: x(train.x[at * 2] ?? 0).toFixed(1),
    y: y(train.x[at * 2 + 1] ?? 0).toFixed(1),
    label: train.y[at],
  }))
  const circles = places
    .filter(({ label }) => label === 1)
    .map((at) => `M${at.x} ${at.y}m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0`)
  const crosses = places.filter(({ label }) => label === 0).map((at) => `M${at.x} ${at.y}m-2.5 -2.5l5 5m0 -5l-5 5`)
  return (
    <Chart
      width={side}
      height={side}
      title={`${train.count} points of two classes: one fills the lower left and the upper right corner, the other the remaining two.`}
    >
      <PlotGround frame={frame} x={{ scale: x, ticks, fine: 2 }} y={{ scale: y, ticks, fine: 2 }} />
      <path className="pos-3" d={circles.join('')} />
      <path className="home-crosses" d={crosses.join('')} />
    </Chart>
  )
}
