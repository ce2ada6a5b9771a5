/// <reference lib="webworker" />
import type { Review } from '@/lib/core/journal/learner-state'
import { type Outlook, outlookOf } from '@/lib/core/readiness/outlook'
import type { PlanRequest } from '@/lib/core/readiness/plan'

export type OutlookQuestion = { readonly request: PlanRequest; readonly reviews: readonly Review[] }
export type OutlookAnswer = { readonly outlook: Outlook } | { readonly failed: string }

self.onmessage = ({ data: { request, reviews } }: MessageEvent<OutlookQuestion>) => {
  const post = (answer: OutlookAnswer) => self.postMessage(answer)
  try {
    post({ outlook: outlookOf(request, reviews) })
  } catch (cause) {
    post({ failed: String(cause) })
  }
}
