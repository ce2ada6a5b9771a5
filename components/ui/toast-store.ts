export interface Toast {
  readonly id: number
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

const none: readonly Toast[] = []
let toasts = none
let last = 0
const listeners = new Set<() => void>()

const set = (next: readonly Toast[]) => {
  toasts = next
  for (const listener of listeners) listener()
}

export const toastStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  getSnapshot: () => toasts,
  getServerSnapshot: () => none,
}

/** Says in one line what has just happened, for six seconds. Never for an error: that stays where it arose. */
export function showToast(text: string, action?: Toast['action']): void {
  last += 1
  const toast: Toast = action ? { id: last, text, action } : { id: last, text }
  set([...toasts.slice(-1), toast])
}

export function hideToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id))
}
