'use client'
import { useState } from 'react'
import { familyOf } from '@/lib/core/families/families'
import { drawQuiz } from '@/lib/core/quiz/draw-quiz'
import { type QuizPool, questionOf } from '@/lib/core/quiz/quiz-bank'
import type { QuizPlan } from '@/lib/core/quiz/quiz-plan'
import { runOf } from '@/lib/core/quiz/quiz-run'
import { useJournal } from '../journal/use-journal'
import { Main } from '../shell/page'
import { ButtonLink } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { ResultScreen } from './result/result-screen'
import { RunScreen } from './run/run-screen'
import type { ChapterPlaces } from './start/place-picker'

/** One quiz, from its first question to its result. */
export function Sitting({
  load,
  plan,
  chapters,
  onOpen,
  onStart,
}: {
  load: QuizPool
  plan: QuizPlan
  chapters: readonly ChapterPlaces[]
  /** Goes to another quiz. */
  onOpen: (plan: QuizPlan) => void
  /** Goes back to where quizzes are drawn. */
  onStart: () => void
}) {
  const { state } = useJournal()
  const [questions] = useState(() =>
    drawQuiz(load.pool, plan).flatMap((asked) => questionOf(asked, plan, familyOf) ?? []),
  )
  const [isLeft, setIsLeft] = useState(false)
  /** The question that was just answered and whose feedback is being read. */
  const [reading, setReading] = useState<string | null>(null)
  const run = runOf(questions, plan, state.quizAnswers)
  if (questions.length === 0) return <NothingFits />
  if (isLeft || (run.isOver && reading === null))
    return (
      <ResultScreen
        {...{ run, plan, load, chapters, onOpen }}
        onGoOn={run.isOver ? null : () => setIsLeft(false)}
        onStart={onStart}
      />
    )
  const leave = () => {
    setReading(null)
    if (run.given.size === 0) onStart()
    else setIsLeft(true)
  }
  return <RunScreen {...{ run, plan, load, chapters, reading }} onRead={setReading} onLeave={leave} />
}

function NothingFits() {
  return (
    <Main className="column wrap">
      <EmptyState
        level="h1"
        title="No question fits."
        actions={<ButtonLink href="/quiz">Draw another quiz</ButtonLink>}
      >
        <p>This address asks for topics, kinds and a level that no question has together.</p>
      </EmptyState>
    </Main>
  )
}
