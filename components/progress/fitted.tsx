'use client'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

/** A chart drawn for less has no plot left; in a narrower box it is scaled. */
const leastWidth = 260

/** Draws at the width there is, so that text keeps its size. */
export function Fitted({ children }: { children: (width: number) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    // Hidden, it has no width: what was drawn stays.
    const measure = () => setWidth((before) => Math.floor(element.clientWidth) || before)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={box} className="fitted">
      {width > 0 ? children(Math.max(width, leastWidth)) : null}
    </div>
  )
}
