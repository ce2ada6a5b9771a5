'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False while the page is as the server wrote it, without a query: what depends on the address waits for true. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
