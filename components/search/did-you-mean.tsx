'use client'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { loadEntries } from './entries'
import { nearest } from './nearest'

interface Place {
  readonly href: string
  readonly name: string
}

const rooms: readonly Place[] = [
  { href: '/guide', name: 'Guide' },
  { href: '/study', name: 'Study' },
  { href: '/interview', name: 'Interview' },
  { href: '/labs', name: 'Labs' },
  { href: '/progress', name: 'Progress' },
  { href: '/settings', name: 'Settings' },
  { href: '/about', name: 'How memory is modelled' },
  { href: '/sign-in', name: 'Sign in' },
]

/** The address that was asked for, and the page it resembles. */
export function DidYouMean() {
  const [path, setPath] = useState('')
  const [near, setNear] = useState<Place | null>(null)
  useEffect(() => {
    let isHere = true
    // One static page stands for all unknown addresses: which one it was is known in the browser only.
    const path = location.pathname
    setPath(path)
    const found = (places: readonly Place[]) => isHere && setNear(nearest(path, places))
    loadEntries().then(
      (entries) =>
        found([...rooms, ...entries.map(({ href, number, title }) => ({ href, name: `${number} ${title}` }))]),
      () => found(rooms),
    )
    return () => {
      isHere = false
    }
  }, [])
  return (
    <p>
      {path ? (
        <>
          <code>{path}</code> is not a page.{' '}
        </>
      ) : null}
      {near ? (
        <>
          Did you mean <Link href={near.href}>{near.name}</Link>?
        </>
      ) : null}
    </p>
  )
}
