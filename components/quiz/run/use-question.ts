'use client'
import { useEffect, useRef, useState } from 'react'
import { evidenceMapping, type Sureness } from '@/lib/core/journal/quiz-answer'
import { type Answer, blankAnswer, missingIn, responseOf, rightShare } from '@/lib/core/quiz/answer'
import type { Question } from '@/lib/core/quiz/question'
import { printPlan, type QuizPlan } from '@/lib/core/quiz/quiz-plan'
import type { QuizRun } from '@/lib/core/quiz/quiz-run'
import { useJournal } from '../../journal/use-journal'
import { useTime } from './use-time'

/** Nobody thinks longer about a question without having left the desk. */
const longestAnswerMs = 10 * 60_000

/**
 * One question in front of the learner: what was given so far, and the event that keeps it. When the time runs out,
 * what has been touched is given as it stands.
 * @param onGiven called after the learner has given an answer, not when the time has
 */
export function useQuestion(question: Question, run: QuizRun<Question>, plan: QuizPlan, onGiven: () => void) {
  const { record } = useJournal()
  const seed = String(plan.seed)
  const [first] = useState(() => blankAnswer(question, seed))
  const [answer, setAnswer] = useState<Answer>(first)
  const [sure, setSure] = useState<Sureness | null>(null)
  const [shownAt] = useState(() => Date.now())
  const answered = run.given.get(question.id)
  const elapsedMs = useTime(run.limitMs !== null && !answered)
  const leftMs = run.limitMs === null ? null : run.limitMs - run.usedMs - (answered ? 0 : elapsedMs)
  const missing = missingIn(question, answer)

  // A second press may come before the first one is shown.
  const isGiven = useRef(false)
  useEffect(() => {
    isGiven.current = answered !== undefined
  }, [answered])
  const give = (given: Answer) => {
    if (isGiven.current) return
    isGiven.current = true
    const longestMs = run.limitMs === null ? longestAnswerMs : run.limitMs - run.usedMs
    record({
      kind: 'quiz',
      itemId: question.id,
      durationMs: Math.round(Math.max(0, Math.min(Date.now() - shownAt, longestMs))),
      payload: {
        quiz: printPlan(plan),
        response: responseOf(question, given, seed),
        right: rightShare(question, given),
        ...(sure && { sure }),
        mapping: evidenceMapping,
      },
    })
  }
  const isTimeOver = !answered && leftMs !== null && leftMs <= 0
  useEffect(() => {
    if (isTimeOver) give(answer === first || missing !== null ? { kind: 'passed' } : answer)
  })

  return {
    ...{ answer, setAnswer, sure, setSure, seed, answered, leftMs, missing },
    check() {
      if (missing !== null) return
      give(answer)
      onGiven()
    },
    pass() {
      give({ kind: 'passed' })
      onGiven()
    },
  }
}
