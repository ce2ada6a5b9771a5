import type { Memory } from '../memory/memory'
import type { QueueItem } from '../queue/item'
import { spreadTopics } from '../queue/spread'
import { addDays, daysBetween, type StudyDay } from '../study-day/study-day'
import { finalPass } from './gain'
import { type Pace, type Prospects, prospectsOf, type Standing, usualPace } from './prospect'
import { rankItems, takeWhileTime, type WeighedGoal } from './rank'

export type Interview = {
  readonly day: StudyDay
  /** How much a topic matters there: 1 as usual, 0 not asked. Topics that are not named matter as usual. */
  readonly importance?: Readonly<Record<string, number>>
}

/** Minutes for study from Sunday to Saturday. */
export type WeekMinutes = readonly [number, number, number, number, number, number, number]

export type PlanRequest<Item extends QueueItem = QueueItem> = {
  readonly items: readonly Item[]
  readonly memories: ReadonlyMap<string, Pick<Memory, 'stability' | 'difficulty' | 'lastDay'>>
  readonly day: StudyDay
  readonly interviews: readonly Interview[]
  readonly minutes: WeekMinutes
  /** What is left of today, where it is not what the weekday says. */
  readonly minutesToday?: number
  readonly pace?: Pace
  /** Items that count more than their topic says. */
  readonly priorities?: ReadonlyMap<string, number>
}

export type PlannedDay<Item extends QueueItem = QueueItem> = {
  readonly day: StudyDay
  /** In the order of the session: no topic right behind itself where that can be had. */
  readonly items: readonly Item[]
  readonly minutes: number
}

export type StudyPlan<Item extends QueueItem = QueueItem> = {
  readonly today: PlannedDay<Item>
  /** The days after, up to the last interview: provisional, as if every answer fell out the likelier way. */
  readonly later: readonly PlannedDay<Item>[]
  /** Where that leaves each item on the day of the last interview, in the order given. Simulated, never measured. */
  readonly standings: readonly Standing[]
}

const daysOfCalendar = 120

/** The state after the likelier outcome of an answer today. */
function likelier({ answer }: Prospects, standing: Standing): Standing {
  const [first, ...others] = answer(standing, 0).branches
  if (!first) return standing
  const { state } = others.reduce((best, branch) => (branch.probability > best.probability ? branch : best), first)
  return { ...state, daysSince: 0 }
}

export function secondsOn({ day: today, minutes, minutesToday }: PlanRequest, day: StudyDay): number {
  if (day === today && minutesToday !== undefined) return 60 * minutesToday
  return 60 * (minutes[new Date(Date.parse(day)).getUTCDay()] ?? 0)
}

/** The interviews still to come, as the planner of a day sees them. */
function goalsOn(request: PlanRequest, day: StudyDay): WeighedGoal[] {
  return request.interviews.flatMap(({ day: interviewDay, importance }) => {
    const daysLeft = daysBetween(day, interviewDay)
    if (daysLeft < 1) return []
    const { passDays } = finalPass(daysLeft)
    const pass = Array.from({ length: passDays }, (_, back) => secondsOn(request, addDays(interviewDay, -1 - back)))
    const worth = (index: number) => {
      const { id, topicId } = request.items[index] ?? { id: '', topicId: '' }
      return (importance?.[topicId] ?? 1) * (request.priorities?.get(id) ?? 1)
    }
    return [{ daysLeft, passSeconds: pass.reduce((sum, seconds) => sum + seconds, 0), worth }]
  })
}

/** Where every item stands on the day of the request. */
export const standingsOf = ({ items, memories, day }: PlanRequest): Standing[] =>
  items.map(({ id }) => {
    const memory = memories.get(id)
    if (!memory) return null
    const { stability, difficulty, lastDay } = memory
    return { stability, difficulty, daysSince: Math.max(0, daysBetween(lastDay, day)) }
  })

function planDay<Item extends QueueItem>(
  request: PlanRequest<Item>,
  prospects: Prospects,
  standings: readonly Standing[],
  day: StudyDay,
) {
  const goals = goalsOn(request, day)
  // An item that no coming interview asks for is no use of the time.
  const ranked = rankItems(prospects, standings, goals).filter(({ index }) =>
    goals.some(({ worth }) => worth(index) > 0),
  )
  const taken = takeWhileTime(ranked, secondsOn(request, day))
  const items = spreadTopics(taken.flatMap(({ index }) => request.items[index] ?? []))
  const minutes = taken.reduce((sum, { seconds }) => sum + seconds, 0) / 60
  return { planned: { day, items, minutes }, taken: new Set(taken.map(({ index }) => index)) }
}

/** What to study today, so that as much as possible is recalled at the interviews. Never more than the minutes left. */
export function planToday<Item extends QueueItem>(request: PlanRequest<Item>): PlannedDay<Item> {
  return planDay(request, prospectsOf(request.pace ?? usualPace), standingsOf(request), request.day).planned
}

/**
 * What to study today and, provisionally, on each day until the last interview, and where that leads. A second or
 * less for 600 items and two months. Plan anew each day and after a session that ran short.
 */
export function planStudy<Item extends QueueItem>(request: PlanRequest<Item>): StudyPlan<Item> {
  const prospects = prospectsOf(request.pace ?? usualPace)
  const ahead = request.interviews.map(({ day }) => daysBetween(request.day, day))
  const last = Math.max(1, ...ahead)
  const length = Math.min(last, daysOfCalendar)
  let standings = standingsOf(request)
  const days = Array.from({ length }, (_, index) => {
    const { planned, taken } = planDay(request, prospects, standings, addDays(request.day, index))
    standings = standings.map((standing, item) => {
      const now = taken.has(item) ? likelier(prospects, standing) : standing
      return now && { ...now, daysSince: now.daysSince + 1 }
    })
    return planned
  })
  const [today = { day: request.day, items: [], minutes: 0 }, ...later] = days
  const beyond = last - length
  return { today, later, standings: standings.map((one) => one && { ...one, daysSince: one.daysSince + beyond }) }
}
