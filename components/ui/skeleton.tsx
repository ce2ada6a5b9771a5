const widths = ['w-[90%]', 'w-[62%]', 'w-[78%]', 'w-[48%]'] as const

/** The shape of what comes, still. `shape` lists its parts from top to bottom. */
export function Skeleton({
  label = 'Loading',
  shape,
}: {
  label?: string
  shape: readonly ('line' | 'text' | 'block')[]
}) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {shape.map((part, index) => {
        const key = `${index} ${part}`
        return (
          <span key={key} className={`skeleton-${part} ${part === 'block' ? '' : widths[index % widths.length]}`} />
        )
      })}
    </div>
  )
}
