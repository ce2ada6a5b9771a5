'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { DueCount } from './due-count'
import { isIn, rooms } from './rooms'

/** The words of the bar, or of the phone's tabs; the pen underlines the room one is in. */
export function RoomLinks() {
  const path = usePathname()
  return rooms.map((room) => (
    // The page for unknown addresses is built without knowing its own.
    <Link
      key={room.href}
      href={room.href}
      suppressHydrationWarning
      {...(isIn(room, path) ? { 'aria-current': 'page' as const } : {})}
    >
      {room.name}
      {room.href === '/study' ? <DueCount /> : null}
    </Link>
  ))
}
