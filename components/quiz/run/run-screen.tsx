'use client'
import type { Question } from '@/lib/core/quiz/question'
import type { QuizPool } from '@/lib/core/quiz/quiz-bank'
import type { QuizPlan } from '@/lib/core/quiz/quiz-plan'
import type { QuizRun } from '@/lib/core/quiz/quiz-run'
import { useJournal } from '../../journal/use-journal'
import type { ChapterPlaces } from '../start/place-picker'
import { QuestionDesk } from './question-desk'

/** The question whose feedback is read, or the next one to answer. */
export function RunScreen({
  run,
  plan,
  load,
  chapters,
  reading,
  onRead,
  onLeave,
}: {
  run: QuizRun<Question>
  plan: QuizPlan
  load: QuizPool
  chapters: readonly ChapterPlaces[]
  reading: string | null
  onRead: (id: string | null) => void
  onLeave: () => void
}) {
  const { record } = useJournal()
  const question = run.asked.find(({ id }) => id === reading) ?? run.current
  if (!question) return null
  const takeBack = () => {
    if (!run.last) return
    record({ kind: 'void', payload: { target: run.last.id } })
    onRead(null)
  }
  const goOn = () => {
    onRead(null)
    window.scrollTo(0, 0)
  }
  return (
    <QuestionDesk
      key={question.id}
      {...{ question, run, plan, load, chapters, onLeave, goOn }}
      onGiven={() => (plan.mode === 'learn' ? onRead(question.id) : goOn())}
      onUndo={run.last ? takeBack : null}
    />
  )
}
