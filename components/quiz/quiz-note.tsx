import type { ReactNode } from 'react'

/** Right of the line, directly under the heading of the page: a remark under a heading of its own. */
export function QuizNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="note">
      <h2 className="h4">{title}</h2>
      {children}
    </div>
  )
}
