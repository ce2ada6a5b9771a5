import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CardSkeleton, StudyScreen } from '@/components/study/study-screen'
import { loadChapters } from '@/lib/content/guide'

export const metadata: Metadata = { title: 'Study' }

export default async function StudyPage() {
  const chapters = await loadChapters()
  return (
    <Suspense fallback={<CardSkeleton />}>
      <StudyScreen chapters={chapters.map(({ id, number, title }) => ({ id, number, title }))} />
    </Suspense>
  )
}
