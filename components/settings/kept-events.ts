'use client'
import { useEffect, useState } from 'react'
import type { JournalEvent } from '@/lib/core/journal/event'
import { orderEvents } from '@/lib/core/journal/order'
import { browserJournal } from '@/lib/journal/browser'
import { openIndexedDb } from '@/lib/journal/indexed-db'
import { useJournal } from '../journal/use-journal'

/** The events that this browser keeps of whoever uses it, in order, read from its disk. Rejects where it keeps none. */
export async function keptEvents(owner: string): Promise<readonly JournalEvent[]> {
  const storage = await openIndexedDb(owner)
  try {
    return orderEvents((await storage.load()).events)
  } finally {
    storage.close()
  }
}

/** How many events this browser keeps; null until they are counted, or where it keeps none. */
export function useKeptCount(): number | null {
  const { status, user, persistent } = useJournal()
  const [count, setCount] = useState<number | null>(null)
  const owner = user?.id ?? 'guest'
  const isReady = status === 'ready' && persistent
  useEffect(() => {
    if (!isReady) return
    let isLeft = false
    const look = () =>
      void keptEvents(owner).then(
        (events) => isLeft || setCount(events.length),
        () => isLeft || setCount(null),
      )
    look()
    const unsubscribe = browserJournal().subscribe(look)
    return () => {
      isLeft = true
      unsubscribe()
    }
  }, [isReady, owner])
  return count
}
