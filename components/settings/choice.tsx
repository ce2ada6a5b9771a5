import type { ReactNode } from 'react'
import { Segmented } from '../ui/segmented'

/** A choice of few with its name and a line about it. */
export function Choice<Value extends string>({
  label,
  aside,
  hint,
  ...segmented
}: { label: string; aside?: ReactNode; hint: string } & Omit<Parameters<typeof Segmented<Value>>[0], 'legend'>) {
  return (
    <div className="setting">
      <p className="setting-label">
        <span>{label}</span>
        {aside}
      </p>
      <Segmented legend={label} {...segmented} />
      <p className="field-hint">{hint}</p>
    </div>
  )
}
