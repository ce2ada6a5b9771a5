import type { ReactNode } from 'react'

/** A figure on squared paper, a sentence that states, one that says what was kept, one action. */
export function EmptyState({
  figure,
  title,
  level: Heading = 'h2',
  actions,
  children,
}: {
  figure?: ReactNode
  title: ReactNode
  level?: 'h1' | 'h2' | 'h3'
  actions?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="sheet empty">
      {figure}
      <Heading>{title}</Heading>
      {children}
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  )
}
