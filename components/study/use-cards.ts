'use client'
import { useEffect, useState } from 'react'
import type { Card } from '@/lib/core/content/guide'

export type CardsLoad =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly cards: readonly Card[] }

let fetched: Promise<readonly Card[]> | undefined

function fetchCards(): Promise<readonly Card[]> {
  fetched ??= fetch('/content/cards.json').then(async (response) => {
    if (!response.ok) throw new Error(`cards.json: ${response.status}`)
    const { cards } = (await response.json()) as { cards: Card[] }
    return cards
  })
  // A failure is not kept: the next visit tries again.
  fetched.catch(() => {
    fetched = undefined
  })
  return fetched
}

/** All cards of the guide, in its order; fetched once a visit, and kept for offline by the service worker. */
export function useCards(): CardsLoad {
  const [load, setLoad] = useState<CardsLoad>({ status: 'loading' })
  useEffect(() => {
    let isLeft = false
    fetchCards().then(
      (cards) => isLeft || setLoad({ status: 'ready', cards }),
      () => isLeft || setLoad({ status: 'failed' }),
    )
    return () => {
      isLeft = true
    }
  }, [])
  return load
}
