import type { ReactNode } from 'react'

/** One part of the settings: its name and what it is about on the left, its controls on the right. */
export function Part({
  id,
  title,
  about,
  children,
}: {
  id: string
  title: string
  about: ReactNode
  children: ReactNode
}) {
  return (
    <section className="settings-part" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        <p className="small">{about}</p>
      </header>
      <div className="settings-body">{children}</div>
    </section>
  )
}
