'use client'
import { useEffect } from 'react'
import type { Question } from '@/lib/core/quiz/question'
import type { QuizPool } from '@/lib/core/quiz/quiz-bank'
import type { QuizPlan } from '@/lib/core/quiz/quiz-plan'
import type { QuizRun } from '@/lib/core/quiz/quiz-run'
import { countedOf, scoreOf, scorePerTopic } from '@/lib/core/quiz/quiz-score'
import { Main, Page, PageHead } from '../../shell/page'
import { MarginNote } from '../../ui/margin-note'
import { formatChance } from '../../ui/number'
import { Reading, Readings } from '../../ui/readings'
import { planWords } from '../plan-words'
import { quizHref } from '../quiz-address'
import type { ChapterPlaces } from '../start/place-picker'
import { AnsweredList } from './answered-list'
import { missedPassages } from './missed-passages'
import { ResultActions } from './result-actions'
import { formatPoints, printMinutes, scoreLead, scoreTitle, sureScore } from './score-words'
import { ToRead } from './to-read'
import { TopicScores } from './topic-scores'

/** What a quiz came to, and what to do with it. Before its end: what it has come to so far. */
export function ResultScreen(props: {
  run: QuizRun<Question>
  plan: QuizPlan
  load: QuizPool
  chapters: readonly ChapterPlaces[]
  onOpen: (plan: QuizPlan) => void
  /** Back to the question that waits; null when none does. */
  onGoOn: (() => void) | null
  onStart: () => void
}) {
  const { run, plan, load, chapters, onGoOn } = props
  const counted = countedOf(run)
  const score = scoreOf(counted.map(({ right }) => right))
  const sure = sureScore([...run.given.values()])
  useEffect(() => {
    // The question that had the focus is gone: the result is read from its top.
    document.getElementById('main')?.focus()
    window.scrollTo(0, 0)
  }, [])
  if (!score) return null
  const href = quizHref(plan)
  return (
    <Main>
      <Page
        marginLabel="About this quiz"
        margin={
          <>
            <MarginNote level="h2" title="This quiz">
              <p>{planWords(plan, chapters)}</p>
            </MarginNote>
            <MarginNote level="h2" title="The same for somebody else">
              <p>
                <a href={href}>Seed {plan.seed}</a>: whoever opens this address is asked the same questions with the
                same numbers.
              </p>
            </MarginNote>
            <MarginNote level="h2" title="What it does to your memory">
              <p>Nothing yet: the answers are kept as evidence. A guessed option is not a recalled fact.</p>
            </MarginNote>
          </>
        }
      >
        <div className="quiz-result">
          <PageHead
            title={scoreTitle(score)}
            lead={
              onGoOn ? `So far: ${run.given.size} of ${run.asked.length} questions are answered.` : scoreLead(score)
            }
          />
          <ResultActions {...props} />
          <Readings>
            <Reading
              label="share of the points"
              value={formatChance(score.mean)}
              beside={`${formatChance(score.low)} to ${formatChance(score.high)}`}
            />
            <Reading
              label="when you were sure"
              value={sure ? formatChance(sure.mean) : '–'}
              beside={sure ? `${formatPoints(sure.points)} of ${sure.count}` : 'you did not say'}
            />
            <Reading
              label="answered"
              value={run.given.size}
              beside={`of ${run.asked.length}, ${printMinutes(run.usedMs)}`}
            />
          </Readings>
          <TopicScores topics={scorePerTopic(counted)} />
          <ToRead passages={missedPassages(counted, load.passages)} />
          <AnsweredList counted={counted} formulas={load.formulas} seed={String(plan.seed)} />
        </div>
      </Page>
    </Main>
  )
}
