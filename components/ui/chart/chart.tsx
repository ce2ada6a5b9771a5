import type { ReactNode } from 'react'

/** A chart at 1:1. `title` is a sentence that tells the result, for whoever does not see it. */
export function Chart({
  width,
  height,
  title,
  className = '',
  children,
}: {
  width: number
  height: number
  title: string
  className?: string
  children: ReactNode
}) {
  return (
    <svg
      className={`chart ${className}`.trim()}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      {children}
    </svg>
  )
}
