'use client'
import { useEffect, useRef, useState } from 'react'
import { type MockPlan, printMock } from '@/lib/core/interview/mock-plan'
import type { MockRun } from '@/lib/core/interview/mock-run'
import { GuideRow } from '../../guide/guide-row'
import { BlockHeading } from '../../item/block-heading'
import { ItemChips } from '../../item/item-chips'
import { useJournal } from '../../journal/use-journal'
import { Main } from '../../shell/page'
import { Button } from '../../ui/button'
import { Html } from '../../ui/html'
import { Kbd } from '../../ui/kbd'
import { ScrollBox } from '../../ui/scroll-box'
import type { InterviewPlace } from '../interview-page'
import { answerFact } from '../practise/answer-event'
import { noTicks, type Ticks } from '../practise/rubric-ticks'
import { SaidField } from '../practise/said-field'
import { MockBar } from './mock-bar'
import type { ClockSetting } from './mock-clock'
import { MockCompare } from './mock-compare'
import type { PooledQuestion } from './mock-pool'
import { MockRail } from './mock-rail'
import { useClock } from './use-clock'

/** Asked, then followed up, then compared with the answer. */
type Phase = 'ask' | 'follow' | 'compare'

/** One question of a mock. The clock runs until the answer is shown. */
export function MockQuestion({
  place,
  run,
  plan,
  clock,
  onClock,
  onLeave,
}: {
  place: InterviewPlace
  run: MockRun<PooledQuestion>
  plan: MockPlan
  clock: ClockSetting
  onClock: (clock: ClockSetting) => void
  onLeave: () => void
}) {
  const { record } = useJournal()
  const { item } = place
  const [phase, setPhase] = useState<Phase>('ask')
  const [ticks, setTicks] = useState<Ticks>(noTicks)
  const ms = useClock(phase !== 'compare' && !clock.isPaused && !clock.isOff)
  const [followUp] = item.followUps
  const head = useRef<HTMLDivElement>(null)
  useEffect(() => head.current?.focus(), [])

  const goOn = () => setPhase(phase === 'ask' && followUp ? 'follow' : 'compare')
  const next = () => {
    record(answerFact(item, ticks, { mock: printMock(plan), followUps: followUp ? 1 : 0, durationMs: ms }))
    window.scrollTo(0, 0)
  }
  return (
    <Main>
      <MockBar {...{ run, plan, clock, onClock, onLeave }} answeringMs={ms} isAnswering={phase !== 'compare'} />
      <div className="wrap guide flex-1">
        <MockRail run={run} />
        <article className="guide-article iv flex-1">
          <GuideRow>
            <div ref={head} tabIndex={-1} className="iv-asked">
              <ItemChips item={item} />
              <BlockHeading className="iv-question" html={item.questionHtml} />
            </div>
            {item.exhibitHtml ? (
              <ScrollBox label="What there is to read" className="read exhibit" html={item.exhibitHtml} />
            ) : null}
            {phase === 'ask' || !followUp ? null : (
              <section className="iv-follow appear" aria-label="Follow-up">
                <p className="h4">They go on</p>
                <Html className="read" html={followUp.questionHtml} />
              </section>
            )}
            <SaidField
              itemId={item.id}
              mock={printMock(plan)}
              label={phase === 'compare' ? 'You said' : 'Your answer'}
              onDone={goOn}
            />
            {phase === 'compare' ? null : (
              <div className="actions">
                <Button big onClick={goOn}>
                  {phase === 'ask' && followUp ? 'Done, the follow-up' : 'Done, show the answer'} <Kbd>Ctrl ↵</Kbd>
                </Button>
              </div>
            )}
          </GuideRow>
          {phase === 'compare' ? (
            <MockCompare {...{ place, ticks }} followUps={followUp ? 1 : 0} onTick={setTicks} onNext={next} />
          ) : null}
        </article>
      </div>
    </Main>
  )
}
