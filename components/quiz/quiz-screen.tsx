'use client'
import { useSearchParams } from 'next/navigation'
import { parsePlaces, parsePlan, printPlan, type QuizPlan } from '@/lib/core/quiz/quiz-plan'
import { useStudyDay } from '../journal/use-study-day'
import { CouldNotLoad } from '../shell/could-not-load'
import { Main } from '../shell/page'
import { Skeleton } from '../ui/skeleton'
import { quizHref } from './quiz-address'
import { Sitting } from './sitting'
import type { ChapterPlaces } from './start/place-picker'
import { StartPanel } from './start/start-panel'
import { useQuizPool } from './use-quiz-pool'

const goTo = (href: string) => window.history.pushState(null, '', href)

/** The quiz page: the address says which quiz, the journal says how far it has come. */
export function QuizScreen({ chapters }: { chapters: readonly ChapterPlaces[] }) {
  const load = useQuizPool()
  const day = useStudyDay()
  const query = new URLSearchParams(useSearchParams())
  const plan = parsePlan(query)
  const open = (next: QuizPlan) => {
    goTo(quizHref(next))
    window.scrollTo(0, 0)
  }
  if (load.status === 'failed') return <CouldNotLoad what="The questions" kept="Your answers are in the journal." />
  if (load.status === 'loading' || day === null) return <QuizSkeleton />
  if (!plan) return <StartPanel {...{ chapters, day }} places={parsePlaces(query)} load={load.value} onStart={open} />
  return (
    <Sitting
      key={printPlan(plan)}
      {...{ plan, chapters }}
      load={load.value}
      onOpen={open}
      onStart={() => goTo('/quiz')}
    />
  )
}

export function QuizSkeleton() {
  return (
    <Main className="wrap column">
      <h1 className="sr-only">Quiz</h1>
      <Skeleton label="Loading the questions" shape={['line', 'text', 'block', 'line']} />
    </Main>
  )
}
