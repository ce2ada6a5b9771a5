'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'

/** The width of an element in pixels, kept as it changes: charts are drawn to it, so that their text never scales. */
export function useWidth<Holder extends HTMLElement>(first: number): [RefObject<Holder | null>, number] {
  const holder = useRef<Holder>(null)
  const [width, setWidth] = useState(first)
  useEffect(() => {
    const element = holder.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.max(240, Math.round(entry?.contentRect.width ?? first))),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [first])
  return [holder, width]
}
