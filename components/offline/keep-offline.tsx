'use client'

import { useEffect } from 'react'

/** Registers the service worker of this build, and once the page is idle has it keep the whole guide. */
export function KeepOffline() {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
    navigator.serviceWorker
      .register(`/sw.js?build=${process.env['NEXT_PUBLIC_BUILD_ID']}`)
      .then(() => navigator.serviceWorker.ready)
      .then((registration) => registration.active?.postMessage({ kind: 'keep-pages' }))
      // Without a service worker (a private window, a policy) everything works but offline.
      .catch(() => undefined)
  }, [])
  return null
}
