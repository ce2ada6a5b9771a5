'use client'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

/** Draws at the width there is, so that text keeps its size. */
export function Fitted({ children }: { children: (width: number) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={box} className="fitted">
      {width > 0 ? children(width) : null}
    </div>
  )
}
