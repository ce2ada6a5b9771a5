import Link from 'next/link'
import { Fragment } from 'react'

export interface Step {
  readonly href: string
  readonly name: string
}

/** The way from the guide's contents down to the page. */
export function Crumb({ steps }: { steps: readonly Step[] }) {
  return (
    <nav className="crumb" aria-label="You are here">
      {steps.map((step, index) => (
        <Fragment key={step.href}>
          {index > 0 ? <span aria-hidden="true">/</span> : null}
          <Link href={step.href}>{step.name}</Link>
        </Fragment>
      ))}
    </nav>
  )
}
