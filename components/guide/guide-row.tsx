import type { ReactNode } from 'react'

/** Text, and beside it what belongs to it in the margin. Source order is reading order, also on a phone. */
export function GuideRow({
  children,
  notes,
  labelledBy,
}: {
  children: ReactNode
  notes?: ReactNode
  /** Id of the heading, where the row is a section. */
  labelledBy?: string
}) {
  const Tag = labelledBy ? 'section' : 'div'
  return (
    <Tag className="guide-row" aria-labelledby={labelledBy}>
      <div className="guide-main">{children}</div>
      <div className="guide-notes">{notes}</div>
    </Tag>
  )
}
