import { X } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'

/** A labelled input. `error` is one sentence that holds the cure. */
export function Field({
  label,
  aside,
  hint,
  error,
  className = '',
  ...input
}: {
  label: ReactNode
  /** Stands at the right of the label: "Show", a unit. */
  aside?: ReactNode
  hint?: ReactNode
  error?: ReactNode
} & ComponentProps<'input'>) {
  const own = useId()
  const id = input.id ?? own
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const described = [errorId, hintId].filter(Boolean).join(' ')
  return (
    <div className="field">
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      <input
        {...input}
        id={id}
        className={`input ${className}`.trim()}
        {...(described ? { 'aria-describedby': described } : {})}
        {...(error ? { 'aria-invalid': true } : {})}
      />
      {error ? (
        <p className="field-error" id={errorId} role="alert">
          <X className="icon" />
          <span>{error}</span>
        </p>
      ) : null}
      {hint ? (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
