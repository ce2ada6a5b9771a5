'use client'
import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void) {
  addEventListener('popstate', listener)
  return () => removeEventListener('popstate', listener)
}

/** The query of the address. Pages are static, so it is empty until the browser has taken over. */
export function useQuery(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  )
}
