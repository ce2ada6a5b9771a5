import { X } from 'lucide-react'

/** What went wrong with the whole form. */
export function FormWrong({ children }: { children: string | undefined }) {
  return children ? (
    <p className="field-error" role="alert">
      <X className="icon" />
      <span>{children}</span>
    </p>
  ) : null
}
