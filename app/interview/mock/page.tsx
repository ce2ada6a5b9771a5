import type { Metadata } from 'next'
import { Suspense } from 'react'
import { MockScreen } from '@/components/interview/mock/mock-screen'
import { MockSkeleton } from '@/components/interview/mock/mock-skeleton'

export const metadata: Metadata = {
  title: 'Mock interview',
  description: 'Interview questions on deep learning by the clock, with follow-ups, and a plain report at the end.',
}

export default function Mock() {
  return (
    <Suspense fallback={<MockSkeleton />}>
      <MockScreen />
    </Suspense>
  )
}
