'use client'
import { useState, useSyncExternalStore } from 'react'
import { chanceSeed, parseSeed } from './seed'

const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

/**
 * The seed in the address, null while there is none. `drawAnew` writes another one there, so that what is shown can be
 * shared and seen again.
 */
export function useSeed(): { seed: number | null; round: number; drawAnew: () => void } {
  const [round, setRound] = useState(0)
  const seed = useSyncExternalStore(
    subscribe,
    () => parseSeed(location.search),
    () => null,
  )
  const drawAnew = () => {
    history.replaceState(null, '', `?seed=${chanceSeed()}`)
    setRound(round + 1)
    for (const listener of listeners) listener()
  }
  return { seed, round, drawAnew }
}
