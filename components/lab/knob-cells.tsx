import { printStop } from './print'

type Value = number | string
type Cell = {
  readonly name: string
  readonly label: string
  readonly stops: readonly Value[]
  readonly value: Value
}

/** Settings that are the weights of one filter, as the square that they form. */
export function KnobCells({ cells, onTurn }: { cells: readonly Cell[]; onTurn: (name: string, value: Value) => void }) {
  const columns = Math.sqrt(cells.length)
  return (
    <fieldset className="lab-matrix" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
      <legend>Weights, row by row</legend>
      {cells.map(({ name, label, stops, value }) => (
        <select
          key={name}
          className="input"
          aria-label={label}
          value={String(value)}
          onChange={({ currentTarget }) => onTurn(name, stops[currentTarget.selectedIndex] ?? value)}
        >
          {stops.map((stop) => (
            <option key={stop} value={String(stop)}>
              {printStop(stop).replace(/^-0?/, '−')}
            </option>
          ))}
        </select>
      ))}
    </fieldset>
  )
}
