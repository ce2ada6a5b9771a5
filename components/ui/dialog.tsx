'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'

/** A modal question. Escape and the backdrop close it; what may be lost must be said in its text. */
export function Dialog({
  open,
  title,
  children,
  actions,
  onClose,
}: {
  open: boolean
  title: string
  children: ReactNode
  actions: ReactNode
  onClose: () => void
}) {
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = box.current
    if (open && !dialog?.open) dialog?.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return (
    <dialog ref={box} className="dialog" aria-labelledby={titleId} onClose={onClose} closedby="any">
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className="actions">{actions}</div>
    </dialog>
  )
}
