import type { QueueItem } from '../queue/item'
import { addDays } from '../study-day/study-day'
import { typicalModel } from './model'
import { type Interview, type PlanRequest, planStudy } from './plan'

/** Shares recalled on the interview day, weighed by importance. Simulated: differences are worth more than the numbers. */
export type DayChange = { readonly asPlanned: number; readonly dayLess: number | null; readonly dayMore: number }

function shareAfter(request: PlanRequest, interview: Interview): number {
  const interviews = request.interviews.filter(({ day }) => day < interview.day)
  const { standings } = planStudy({ ...request, interviews: [...interviews, interview] })
  let [recalled, asked] = [0, 0]
  for (const [index, standing] of standings.entries()) {
    const worth = interview.importance?.[request.items[index]?.topicId ?? ''] ?? 1
    asked += worth
    if (standing) recalled += worth * typicalModel.recall(standing.daysSince, standing.stability)
  }
  return asked === 0 ? 0 : recalled / asked
}

/** What it would change if an interview were a day earlier (null: it would be today or past) or a day later. */
export function whatADayChanges<Item extends QueueItem>(request: PlanRequest<Item>, interview: Interview): DayChange {
  const moved = (days: number) => ({ ...interview, day: addDays(interview.day, days) })
  return {
    asPlanned: shareAfter(request, interview),
    dayLess: moved(-1).day <= request.day ? null : shareAfter(request, moved(-1)),
    dayMore: shareAfter(request, moved(1)),
  }
}
