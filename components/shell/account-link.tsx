'use client'
import Link from 'next/link'

export function AccountLink() {
  return (
    <Link className="account" href="/sign-in">
      Sign in
    </Link>
  )
}
