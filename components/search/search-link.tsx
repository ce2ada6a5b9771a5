'use client'
import { Search } from 'lucide-react'
import Link from 'next/link'
import { lazy, type MouseEvent, Suspense, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Kbd } from '../ui/kbd'

const CommandMenu = lazy(() => import('./command-menu').then(({ CommandMenu }) => ({ default: CommandMenu })))

/** Opens the command menu; without JavaScript it is a way to the table of contents. */
export function SearchLink() {
  const [open, setOpen] = useState(false)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setOpen((isOpen) => !isOpen)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])

  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setOpen(true)
  }
  return (
    <>
      <Link className="find" href="/guide" aria-label="Search" aria-keyshortcuts="Control+K" onClick={onClick}>
        <Search className="icon" />
        <span>Search</span>
        <Kbd>Ctrl K</Kbd>
      </Link>
      {open
        ? createPortal(
            // Outside the header, which a study session hides.
            <Suspense>
              <CommandMenu onClose={() => setOpen(false)} />
            </Suspense>,
            document.body,
          )
        : null}
    </>
  )
}
