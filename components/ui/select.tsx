import { type ReactNode, useId } from 'react'

/** A labelled choice of many, by the browser's own list. */
export function Select({
  label,
  value,
  children,
  onChoose,
}: {
  label: string
  value: string
  children: ReactNode
  onChoose: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  )
}
