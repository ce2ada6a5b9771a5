import { Check, X } from 'lucide-react'

/** Right or wrong, by sign, colour and word. */
export function OptionSign({ right, children }: { right: boolean; children: string }) {
  return (
    <span className={`opt-sign ${right ? 'yes' : 'no'}`}>
      {right ? <Check className="icon" /> : <X className="icon" />}
      {children}
    </span>
  )
}
