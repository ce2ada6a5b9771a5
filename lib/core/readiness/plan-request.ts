import type { LearnerState } from '../journal/learner-state'
import { broughtForward } from '../queue/brought-forward'
import { isAskable, type QueueItem } from '../queue/item'
import type { StudyDay } from '../study-day/study-day'
import { asInterview, comingInterviews } from './interview-day'
import type { PlanRequest, WeekMinutes } from './plan'

/** How much more a card counts whose fact was missing from an answer. */
const forwardPriority = 1.2

/** Minutes spent on reviews on a day. */
function minutesSpent(reviews: LearnerState['reviews'], day: StudyDay): number {
  let ms = 0
  for (let at = reviews.length - 1; at >= 0 && (reviews[at]?.day ?? '') >= day; at--) ms += reviews[at]?.durationMs ?? 0
  return ms / 60_000
}

/** What the planner is asked on a day: the cards in guide order, the interviews to come, the minutes that are left. */
export function planRequest<Item extends QueueItem>(
  items: readonly Item[],
  state: LearnerState,
  day: StudyDay,
): PlanRequest<Item> {
  const { interviews, weekMinutes } = state.settings
  const topicIds = [...new Set(items.map(({ topicId }) => topicId))]
  const minutes: WeekMinutes = weekMinutes
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return {
    items: items.filter(({ id }) => isAskable(id, state, day)),
    memories: state.memories,
    day,
    interviews: comingInterviews(interviews, day).map((interview) => asInterview(interview, topicIds)),
    minutes,
    minutesToday: Math.max(0, (minutes[weekday] ?? 0) - minutesSpent(state.reviews, day)),
    priorities: new Map([...broughtForward(state)].map((id) => [id, forwardPriority])),
  }
}
