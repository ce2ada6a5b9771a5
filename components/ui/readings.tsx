import type { ReactNode } from 'react'

/** Up to three large numbers between ink rules. */
export function Readings({ children }: { children: ReactNode }) {
  return <div className="readings">{children}</div>
}

export function Reading({ label, value, beside }: { label: ReactNode; value: ReactNode; beside?: ReactNode }) {
  return (
    <div>
      <p className="reading-label">{label}</p>
      <p className="reading-value">
        {value}
        {beside ? <small>{beside}</small> : null}
      </p>
    </div>
  )
}
