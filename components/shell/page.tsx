import type { ReactNode } from 'react'

/** The main part of a page; the skip link leads here. */
export function Main({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <main id="main" tabIndex={-1} className={`flex flex-col ${className}`.trim()}>
      {children}
    </main>
  )
}

/**
 * Left of the margin line what is to be learned, right of it what is known of it.
 * On a phone the margin follows the main part, behind the same line.
 */
export function Page({
  children,
  margin,
  marginLabel,
  lab = false,
}: {
  children: ReactNode
  margin?: ReactNode
  /** Names the margin for a screen reader: "About this card". */
  marginLabel?: string
  /** The margin of a lab is a little narrower. */
  lab?: boolean
}) {
  return (
    <div className={`wrap flex-1 ${margin ? `page ${lab ? 'page-lab' : ''}` : ''}`}>
      <div className="min-w-0">{children}</div>
      {margin ? (
        <aside className="margin" aria-label={marginLabel}>
          {margin}
        </aside>
      ) : null}
    </div>
  )
}

export function PageHead({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
      {children}
    </header>
  )
}
