'use client'
import { useEffect, useState } from 'react'

export type Load<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly value: Value }

/**
 * A hook for a file of content: fetched once a visit, and kept for offline by the service worker. A failure is not kept,
 * so that the next visit tries again.
 */
export function createFetched<Value>(path: string, read: (json: unknown) => Value): () => Load<Value> {
  let fetched: Promise<Value> | undefined
  const fetchOnce = () => {
    fetched ??= fetch(path).then(async (response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      return read(await response.json())
    })
    fetched.catch(() => {
      fetched = undefined
    })
    return fetched
  }
  return function useFetched() {
    const [load, setLoad] = useState<Load<Value>>({ status: 'loading' })
    useEffect(() => {
      let isLeft = false
      fetchOnce().then(
        (value) => isLeft || setLoad({ status: 'ready', value }),
        () => isLeft || setLoad({ status: 'failed' }),
      )
      return () => {
        isLeft = true
      }
    }, [])
    return load
  }
}
