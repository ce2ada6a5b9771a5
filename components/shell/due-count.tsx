'use client'

/** How many cards are due today, once the journal has been read; nothing until then. */
export function DueCount() {
  return null
}
