import type { ComponentProps } from 'react'

/** Paper on paper. `stack` is for the card that is being studied, and for nothing else. */
export function Sheet({ stack = false, className = '', ...rest }: { stack?: boolean } & ComponentProps<'div'>) {
  return <div {...rest} className={['sheet', stack && 'stack', className].filter(Boolean).join(' ')} />
}
