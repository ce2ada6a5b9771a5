import Link from 'next/link'
import type { ReactNode } from 'react'
import { Mark } from './mark'

/** The bar of a session. While it stands on a page, the general header, foot and tabs are hidden. */
export function FocusBar({
  title,
  beside,
  strip,
  end,
}: {
  title: string
  /** "card 9 of 23" */
  beside?: ReactNode
  strip?: ReactNode
  /** Time left and the way out. */
  end: ReactNode
}) {
  return (
    <header className="focus-bar">
      <div className="wrap focus-row">
        <Link className="brand" href="/" aria-label="Deep Recall, home">
          <Mark />
        </Link>
        <p className="flex items-baseline gap-3">
          <b>{title}</b>
          <span className="text-ink-2">{beside}</span>
        </p>
        <div className="focus-end">{end}</div>
      </div>
      {strip ? <div className="wrap">{strip}</div> : null}
    </header>
  )
}
