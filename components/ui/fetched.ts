'use client'
import { useEffect, useState } from 'react'

export type Load<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly value: Value }

const loading = { status: 'loading' } as const

/**
 * A hook for files of content, each fetched once a visit. A failure is not kept, so that the next visit tries again.
 * @param pathOf the address of the file of an id
 */
export function createFetchedEach<Value>(
  pathOf: (id: string) => string,
  read: (json: unknown) => Value,
): (id: string) => Load<Value> {
  const fetched = new Map<string, Promise<Value>>()
  async function fetchFile(path: string) {
    const response = await fetch(path)
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return read(await response.json())
  }
  function fetchOnce(id: string) {
    const known = fetched.get(id)
    if (known) return known
    const begun = fetchFile(pathOf(id))
    fetched.set(id, begun)
    begun.catch(() => fetched.delete(id))
    return begun
  }
  return function useFetched(id) {
    const [of, setOf] = useState<{ readonly id: string; readonly load: Load<Value> }>({ id, load: loading })
    useEffect(() => {
      let isLeft = false
      const show = (load: Load<Value>) => isLeft || setOf({ id, load })
      fetchOnce(id).then(
        (value) => show({ status: 'ready', value }),
        () => show({ status: 'failed' }),
      )
      return () => {
        isLeft = true
      }
    }, [id])
    return of.id === id ? of.load : loading
  }
}

/** A hook for one file of content, kept for offline by the service worker. */
export function createFetched<Value>(path: string, read: (json: unknown) => Value): () => Load<Value> {
  const useFile = createFetchedEach(() => path, read)
  return function useFetched() {
    return useFile(path)
  }
}
