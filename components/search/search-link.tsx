'use client'
import { Search } from 'lucide-react'
import Link from 'next/link'
import { Kbd } from '../ui/kbd'

/** Opens the command menu; without JavaScript it is a way to the table of contents. */
export function SearchLink() {
  return (
    <Link className="find" href="/guide" aria-label="Search">
      <Search className="icon" />
      <span>Search</span>
      <Kbd>Ctrl K</Kbd>
    </Link>
  )
}
