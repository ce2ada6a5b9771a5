'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { hideToast, type Toast, toastStore } from './toast-store'

const shownMs = 6000

export function ToastRegion() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.getSnapshot, toastStore.getServerSnapshot)
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastLine({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => hideToast(toast.id), shownMs)
    return () => clearTimeout(timer)
  }, [held, toast.id])
  const { action } = toast
  return (
    <p
      className="toast appear"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {action ? (
        <button
          type="button"
          onClick={() => {
            action.run()
            hideToast(toast.id)
          }}
        >
          {action.label}
        </button>
      ) : null}
    </p>
  )
}
