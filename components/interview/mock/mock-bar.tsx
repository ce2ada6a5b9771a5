import type { MockPlan } from '@/lib/core/interview/mock-plan'
import { type MockRun, shareOf } from '@/lib/core/interview/mock-run'
import { QuizStrip } from '../../quiz/run/quiz-strip'
import { FocusBar } from '../../shell/focus-bar'
import { Button } from '../../ui/button'
import { type ClockSetting, MockClock } from './mock-clock'
import type { PooledQuestion } from './mock-pool'

/** The bar of a mock: how far it is, the clock, and the way out. */
export function MockBar({
  run,
  plan,
  clock,
  answeringMs,
  isAnswering,
  onClock,
  onLeave,
}: {
  run: MockRun<PooledQuestion>
  plan: MockPlan
  clock: ClockSetting
  /** Time in front of the question that is being answered. */
  answeringMs: number
  isAnswering: boolean
  onClock: (clock: ClockSetting) => void
  onLeave: () => void
}) {
  const limitMs = (plan.minutes + clock.extra) * 60_000
  return (
    <FocusBar
      title="Mock"
      beside={`${run.given.size + 1} of ${run.asked.length}`}
      strip={<QuizStrip rights={[...run.given.values()].map(shareOf)} total={run.asked.length} isTold />}
      end={
        <>
          <MockClock leftMs={limitMs - run.usedMs - answeringMs} {...{ isAnswering, clock, onClock }} />
          <Button look="quiet" onClick={onLeave}>
            End
          </Button>
        </>
      }
    />
  )
}
