import type { InterviewAnswered, LearnerState, Said } from '../journal/learner-state'
import { type Sitting, sittingOf } from '../quiz/sitting'
import { type MockPlan, printMock } from './mock-plan'

export type MockRun<Asked extends { readonly id: string }> = Sitting<Asked, InterviewAnswered>

export function mockRunOf<Asked extends { readonly id: string }>(
  asked: readonly Asked[],
  plan: MockPlan,
  { interviewAnswers }: Pick<LearnerState, 'interviewAnswers'>,
): MockRun<Asked> {
  const address = printMock(plan)
  return sittingOf(
    asked,
    interviewAnswers.filter(({ mock }) => mock === address),
  )
}

/** What was typed for a question, in a mock or, without one, in practice; '' when nothing was. */
export function saidOf(said: readonly Said[], itemId: string, mock?: string): string {
  return said.findLast((one) => one.itemId === itemId && one.mock === mock)?.text ?? ''
}

/** The share of the points that were ticked; a follow-up that was asked is worth as much as a point. */
export function shareOf({ ticked, points, followed, followUps }: InterviewAnswered): number {
  return points + followUps === 0 ? 0 : (ticked.length + followed.length) / (points + followUps)
}

/** The mocks that were begun, the latest first, each by its address once. */
export function begunMocks({ interviewAnswers }: Pick<LearnerState, 'interviewAnswers'>): readonly string[] {
  return [...new Set(interviewAnswers.toReversed().flatMap(({ mock }) => mock ?? []))]
}
