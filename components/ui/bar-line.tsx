import type { ReactNode } from 'react'

/** One line about the state of things: offline, refused, a private window. */
export function BarLine({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <div className="sheet bar-line" role="status">
      {icon}
      <p>
        <b>{title}</b> {children}
      </p>
    </div>
  )
}
