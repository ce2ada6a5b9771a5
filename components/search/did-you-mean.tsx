'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
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
  { href: '/labs', name: 'Labs' },
  { href: '/progress', name: 'Progress' },
  { href: '/settings', name: 'Settings' },
  { href: '/about', name: 'How memory is modelled' },
  { href: '/sign-in', name: 'Sign in' },
]

/** The address that was asked for, and the page it resembles. */
export function DidYouMean() {
  const path = usePathname()
  const [near, setNear] = useState<Place | null>(null)
  useEffect(() => {
    let isHere = true
    const found = (places: readonly Place[]) => isHere && setNear(nearest(path, places))
    loadEntries().then(
      (entries) =>
        found([...rooms, ...entries.map(({ href, number, title }) => ({ href, name: `${number} ${title}` }))]),
      () => found(rooms),
    )
    return () => {
      isHere = false
    }
  }, [path])
  return (
    <p>
      <code>{path}</code> is not a page.{' '}
      {near ? (
        <>
          Did you mean <Link href={near.href}>{near.name}</Link>?
        </>
      ) : null}
    </p>
  )
}
