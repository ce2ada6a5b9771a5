import Link from 'next/link'
import type { ReactNode } from 'react'

export function Chip({ href, children }: { href?: string; children: ReactNode }) {
  return href ? (
    <Link className="chip" href={href}>
      {children}
    </Link>
  ) : (
    <span className="chip">{children}</span>
  )
}
