import type { ComponentProps, ReactNode } from 'react'

export function Disclosure({
  summary,
  children,
  className = '',
  ...rest
}: { summary: ReactNode } & ComponentProps<'details'>) {
  return (
    <details {...rest} className={`disclosure ${className}`.trim()}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
