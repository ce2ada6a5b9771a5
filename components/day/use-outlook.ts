'use client'
import { useEffect, useState } from 'react'
import type { LearnerState } from '@/lib/core/journal/learner-state'
import type { QueueItem } from '@/lib/core/queue/item'
import type { Outlook } from '@/lib/core/readiness/outlook'
import { planRequest } from '@/lib/core/readiness/plan-request'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import type { OutlookAnswer, OutlookQuestion } from './outlook-worker'

export type OutlookLoad =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly outlook: Outlook }

/** The outlook of a state, computed beside the page; the one before stands until it is there. */
export function useOutlook(items: readonly QueueItem[], state: LearnerState, day: StudyDay): OutlookLoad {
  const [load, setLoad] = useState<OutlookLoad>({ status: 'loading' })
  useEffect(() => {
    const worker = new Worker(new URL('./outlook-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<OutlookAnswer>) =>
      setLoad(
        'outlook' in data ? { status: 'ready', outlook: data.outlook } : { status: 'failed', reason: data.failed },
      )
    worker.onerror = () => setLoad({ status: 'failed', reason: 'The worker could not be started.' })
    worker.postMessage({ request: planRequest(items, state, day), reviews: state.reviews } satisfies OutlookQuestion)
    return () => worker.terminate()
  }, [items, state, day])
  return load
}
