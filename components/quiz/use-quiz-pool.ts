'use client'
import { useEffect, useState } from 'react'
import { type QuizBank, type QuizPool, unpackBank } from '@/lib/core/quiz/quiz-bank'

export type PoolLoad =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | ({ readonly status: 'ready' } & QuizPool)

let fetched: Promise<QuizPool> | undefined

function fetchPool(): Promise<QuizPool> {
  fetched ??= fetch('/content/quiz.json').then(async (response) => {
    if (!response.ok) throw new Error(`quiz.json: ${response.status}`)
    return unpackBank((await response.json()) as QuizBank)
  })
  // A failure is not kept: the next visit tries again.
  fetched.catch(() => {
    fetched = undefined
  })
  return fetched
}

/** All that a quiz can ask; fetched once a visit, and kept for offline by the service worker. */
export function useQuizPool(): PoolLoad {
  const [load, setLoad] = useState<PoolLoad>({ status: 'loading' })
  useEffect(() => {
    let isLeft = false
    fetchPool().then(
      (pool) => isLeft || setLoad({ status: 'ready', ...pool }),
      () => isLeft || setLoad({ status: 'failed' }),
    )
    return () => {
      isLeft = true
    }
  }, [])
  return load
}
