import { Chart } from '../ui/chart/chart'
import { type HeatCell, type HeatGrid, heatSteps } from './heat-grid'

const left = 20
const top = 20
const gap = 2
const narrow = 600
const weekdays = ['M', '', 'W', '', 'F', '', 'S']
/** A month's name needs this much room before the right edge. */
const labelWidth = 24

/** A column a week, a path a step of colour; the pen is round today. */
export function HeatChart({ grid, summary, width }: { grid: HeatGrid; summary: string; width: number }) {
  const slotX = (width - left) / grid.weeks
  const slotY = width < narrow ? 17 : 23
  const [cellWidth, cellHeight] = [slotX - gap, slotY - gap]
  const corner = ({ week, weekday }: HeatCell) => ({
    x: (left + week * slotX).toFixed(1),
    y: top + weekday * slotY,
  })
  const boxOf = (cell: HeatCell) => {
    const { x, y } = corner(cell)
    return `M${x} ${y}h${cellWidth.toFixed(1)}v${cellHeight}h-${cellWidth.toFixed(1)}z`
  }
  const today = grid.cells.at(-1)
  return (
    <Chart width={width} height={top + 7 * slotY} title={summary}>
      {grid.months.map(({ week, label }) =>
        left + week * slotX + labelWidth > width ? null : (
          <text key={week} x={(left + week * slotX).toFixed(1)} y="12">
            {label}
          </text>
        ),
      )}
      {weekdays.map((letter, at) =>
        letter ? (
          <text key={letter} x="0" y={top + at * slotY + cellHeight / 2 + 4}>
            {letter}
          </text>
        ) : null,
      )}
      {Array.from({ length: heatSteps + 1 }, (_, step) => ({
        name: `heat-${step}`,
        d: grid.cells
          .filter((cell) => cell.step === step)
          .map(boxOf)
          .join(''),
      })).map(({ name, d }) => (d ? <path key={name} className={name} d={d} /> : null))}
      {today ? (
        <rect
          className="heat-today"
          x={Number(corner(today).x) - 1}
          y={corner(today).y - 1}
          width={(cellWidth + gap).toFixed(1)}
          height={slotY}
        />
      ) : null}
    </Chart>
  )
}
