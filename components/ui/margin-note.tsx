import type { ReactNode } from 'react'

export function MarginNote({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="note">
      {title ? <h3 className="h4">{title}</h3> : null}
      {children}
    </div>
  )
}
