'use client'
import { useEffect } from 'react'
import type { MockPlan } from '@/lib/core/interview/mock-plan'
import { type MockRun, shareOf } from '@/lib/core/interview/mock-run'
import { broughtForward } from '@/lib/core/queue/brought-forward'
import { scoreOf, scorePerTopic } from '@/lib/core/quiz/quiz-score'
import { useJournal } from '../../journal/use-journal'
import { scoreLead } from '../../quiz/result/score-words'
import { TopicScores } from '../../quiz/result/topic-scores'
import { printClock } from '../../quiz/run/use-time'
import { Main, Page, PageHead } from '../../shell/page'
import { MarginNote } from '../../ui/margin-note'
import { countOf, formatChance } from '../../ui/number'
import { Reading, Readings } from '../../ui/readings'
import type { PooledQuestion } from './mock-pool'
import { mockHref, mockWords } from './mock-words'
import { ReportActions } from './report-actions'
import { ReportQuestion } from './report-question'

/** What a mock came to, to read, to print, and to learn from. Before its end: what it has come to so far. */
export function MockReport({
  run,
  plan,
  onGoOn,
  onStart,
}: {
  run: MockRun<PooledQuestion>
  plan: MockPlan
  /** Back to the question that waits; null when none does. */
  onGoOn: (() => void) | null
  onStart: () => void
}) {
  const { state } = useJournal()
  useEffect(() => {
    // The question that had the focus is gone: the report is read from its top.
    document.getElementById('main')?.focus()
    window.scrollTo(0, 0)
  }, [])
  const counted = run.asked.flatMap((question) => {
    const answer = run.given.get(question.id)
    return answer ? [{ question, answer, right: shareOf(answer) }] : []
  })
  const score = scoreOf(counted.map(({ right }) => right))
  const sum = (pick: (answer: (typeof counted)[number]['answer']) => number) =>
    counted.reduce((total, { answer }) => total + pick(answer), 0)
  const said = sum(({ ticked, followed }) => ticked.length + followed.length)
  const points = sum((answer) => answer.points + answer.followUps)
  const forward = broughtForward(state)
  const cards = new Set(counted.flatMap(({ answer }) => answer.missed.filter((id) => forward.has(id))))
  return (
    <Main>
      <Page marginLabel="About this mock" margin={<AboutMock plan={plan} />}>
        <div className="quiz-result">
          <PageHead
            title={`${said} of ${countOf(points, 'point')}.`}
            lead={
              onGoOn || !score
                ? `So far: ${run.given.size} of ${countOf(run.asked.length, 'question')} answered.`
                : scoreLead(score)
            }
          />
          <ReportActions {...{ onGoOn, onStart }} cards={cards.size} />
          <Readings>
            <Reading
              label="share of the points"
              value={score ? formatChance(score.mean) : '–'}
              beside={score ? `${formatChance(score.low)} to ${formatChance(score.high)}` : 'nothing answered yet'}
            />
            <Reading label="time" value={printClock(run.usedMs)} beside={`of ${plan.minutes} min`} />
            <Reading label="answered" value={run.given.size} beside={`of ${run.asked.length}`} />
          </Readings>
          <TopicScores topics={scorePerTopic(counted)} />
          <h2 className="iv-each">Question by question</h2>
          {counted.map(({ question, answer }, at) => (
            <ReportQuestion key={question.id} number={at + 1} {...{ question, answer, plan }} />
          ))}
        </div>
      </Page>
    </Main>
  )
}

function AboutMock({ plan }: { plan: MockPlan }) {
  return (
    <>
      <MarginNote level="h2" title="This mock">
        <p>{mockWords(plan)}</p>
      </MarginNote>
      <MarginNote level="h2" title="The same for somebody else">
        <p>
          <a href={mockHref(plan)}>Seed {plan.seed}</a>: whoever opens this address is asked the same questions.
        </p>
      </MarginNote>
      <MarginNote level="h2" title="What it does to your memory">
        <p>
          No card is graded by it: not saying a thing is not forgetting it. The cards of what was left out are asked in
          today’s study.
        </p>
      </MarginNote>
    </>
  )
}
