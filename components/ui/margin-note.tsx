import type { ReactNode } from 'react'

/** @param level h2 where the note stands beside a page, h3 where it stands beside a section of one */
export function MarginNote({
  title,
  level: Heading = 'h3',
  children,
}: {
  title?: string
  level?: 'h2' | 'h3'
  children: ReactNode
}) {
  return (
    <div className="note">
      {title ? <Heading className="h4">{title}</Heading> : null}
      {children}
    </div>
  )
}
