'use client'
import { useEffect, useState } from 'react'

/** A tab that slept longer than this was left, not thought in front of. */
const longestStretchMs = 90_000

/** Milliseconds that the clock of the current question has run; it stands while `isRunning` is false. */
export function useClock(isRunning: boolean): number {
  const [ms, setMs] = useState(0)
  useEffect(() => {
    if (!isRunning) return
    let from = Date.now()
    const timer = setInterval(() => {
      const now = Date.now()
      const stretch = Math.min(now - from, longestStretchMs)
      from = now
      setMs((before) => before + stretch)
    }, 500)
    return () => clearInterval(timer)
  }, [isRunning])
  return ms
}
