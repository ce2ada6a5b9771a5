import type { ReactNode } from 'react'

/** On a phone the plan stands between the head and the rest, and the notes at the end, so they are written there. */
export function Parts({
  head,
  plan,
  notes,
  children,
}: {
  head: ReactNode
  plan: ReactNode
  notes?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="wrap page flex-1 progress">
      <div className="progress-head">{head}</div>
      <aside className="margin progress-plan-side" aria-label="Today">
        {plan}
      </aside>
      <div className="progress-body">{children}</div>
      {notes ? (
        <aside className="margin progress-notes" aria-label="How to read this page">
          {notes}
        </aside>
      ) : (
        <div className="margin progress-notes" />
      )}
    </div>
  )
}
