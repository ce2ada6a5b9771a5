const width = 200
const height = 108
const columnsFrom = 16

/** Units as circles, weights as lines: what an arm of the lab is made of. */
export function NetworkSketch({ sizes, title }: { sizes: readonly number[]; title: string }) {
  const x = (layer: number) => columnsFrom + (layer * (width - 2 * columnsFrom)) / (sizes.length - 1)
  const y = (unit: number, count: number) => height / 2 + (unit - (count - 1) / 2) * Math.min(36, (height - 12) / count)
  const units = sizes.map((count, layer) =>
    Array.from({ length: count }, (_, unit) => [x(layer), y(unit, count)] as const),
  )
  const links = units
    .slice(1)
    .flatMap((column, layer) =>
      column.flatMap(([toX, toY]) => (units[layer] ?? []).map(([fromX, fromY]) => `M${fromX} ${fromY}L${toX} ${toY}`)),
    )
  return (
    <svg
      className="chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      <path className="ln3" d={links.join('')} />
      {units.flat().map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} className="node" cx={cx} cy={cy} r="4.5" />
      ))}
    </svg>
  )
}
