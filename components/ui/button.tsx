import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'

type Look = 'filled' | 'line' | 'quiet'
interface Appearance {
  look?: Look
  big?: boolean
  wide?: boolean
}

const looks: Record<Look, string> = { filled: 'btn', line: 'btn btn-line', quiet: 'btn btn-quiet' }

const classOf = ({ look = 'filled', big, wide }: Appearance, more?: string) =>
  [looks[look], big && 'btn-big', wide && 'btn-wide', more].filter(Boolean).join(' ')

/** One filled button a view. `notYet` keeps it reachable but idle; say the reason beside it. */
export function Button({
  look,
  big,
  wide,
  notYet,
  className,
  onClick,
  ...rest
}: Appearance & { notYet?: boolean } & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...rest}
      {...(notYet ? { 'aria-disabled': true } : { onClick })}
      className={classOf({ look, big, wide } as Appearance, className)}
    />
  )
}

export function ButtonLink({
  look,
  big,
  wide,
  className,
  href,
  children,
  ...rest
}: Appearance & ComponentProps<typeof Link> & { children: ReactNode }) {
  return (
    <Link {...rest} href={href} className={classOf({ look, big, wide } as Appearance, className)}>
      {children}
    </Link>
  )
}
