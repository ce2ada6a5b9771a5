import type { Metadata } from 'next'
import { Suspense } from 'react'
import { QuizScreen, QuizSkeleton } from '@/components/quiz/quiz-screen'
import { loadChapters } from '@/lib/content/guide'

export const metadata: Metadata = {
  title: 'Quiz',
  description: 'Draw a quiz by topic, kind and level. Its address gives the same quiz to somebody else.',
}

export default async function QuizPage() {
  const chapters = (await loadChapters()).map(({ id, number, title, topics }) => ({
    ...{ id, number, title },
    topics: topics.map((topic) => ({ id: topic.id, number: topic.number, title: topic.title })),
  }))
  return (
    <Suspense fallback={<QuizSkeleton />}>
      <QuizScreen chapters={chapters} />
    </Suspense>
  )
}
