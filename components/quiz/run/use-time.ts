'use client'
import { useEffect, useState } from 'react'

/** Milliseconds since the question appeared, looked at twice a second while `isRunning`. */
export function useTime(isRunning: boolean): number {
  const [startedAt] = useState(() => Date.now())
  const [now, setNow] = useState(startedAt)
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [isRunning])
  return now - startedAt
}

/** "4:07" */
export function printClock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
