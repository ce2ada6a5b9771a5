'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'

/** A box that scrolls sideways; it can be reached by key only while there is something to scroll to. */
export function ScrollBox({
  label,
  className,
  html,
  children,
}: { label: string; className?: string } & (
  | { html: string; children?: never }
  | { html?: never; children: ReactNode }
)) {
  const box = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={box}
      className={className}
      {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}
      {...(html === undefined ? { children } : { dangerouslySetInnerHTML: { __html: html } })}
    />
  )
}
