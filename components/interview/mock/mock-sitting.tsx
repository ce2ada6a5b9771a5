'use client'
import { useState } from 'react'
import { drawMock } from '@/lib/core/interview/draw-mock'
import type { MockPlan } from '@/lib/core/interview/mock-plan'
import { mockRunOf } from '@/lib/core/interview/mock-run'
import { useJournal } from '../../journal/use-journal'
import { CouldNotLoad } from '../../shell/could-not-load'
import { type ClockSetting, firstClock } from './mock-clock'
import type { PooledQuestion } from './mock-pool'
import { MockQuestion } from './mock-question'
import { MockReport } from './mock-report'
import { MockSkeleton } from './mock-skeleton'
import { useInterviewPlace } from './use-mock-files'

/** One mock, from its first question to its report. */
export function MockSitting({
  pool,
  plan,
  onStart,
}: {
  pool: readonly PooledQuestion[]
  plan: MockPlan
  /** Goes back to where mocks are drawn. */
  onStart: () => void
}) {
  const { state } = useJournal()
  const [questions] = useState(() => drawMock(pool, plan))
  const [isLeft, setIsLeft] = useState(false)
  const [clock, setClock] = useState<ClockSetting>(firstClock)
  const run = mockRunOf(questions, plan, state)
  const at = run.current ? questions.indexOf(run.current) : 0
  const place = useInterviewPlace(questions[at]?.id ?? '')
  // The next one is fetched while this one is answered.
  useInterviewPlace((questions[at + 1] ?? questions[at])?.id ?? '')
  if (!run.current || isLeft)
    return <MockReport {...{ run, plan, onStart }} onGoOn={run.current ? () => setIsLeft(false) : null} />
  if (place.status === 'failed') return <CouldNotLoad what="The question" kept="Your answers are in the journal." />
  if (place.status === 'loading') return <MockSkeleton />
  const leave = () => (run.given.size === 0 ? onStart() : setIsLeft(true))
  return (
    <MockQuestion
      key={run.current.id}
      place={place.value}
      {...{ run, plan, clock }}
      onClock={setClock}
      onLeave={leave}
    />
  )
}
