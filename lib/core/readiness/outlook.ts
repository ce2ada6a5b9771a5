import type { Review } from '../journal/learner-state'
import { chapterOf, type QueueItem } from '../queue/item'
import type { StudyDay } from '../study-day/study-day'
import { type Interview, type PlanRequest, planStudy } from './plan'
import { type DayChange, whatADayChanges } from './plan-change'
import type { Standing } from './prospect'
import { type Forecast, forecastFor, forecastPlanned, type Readiness, readinessOn } from './readiness'

/** What is forecast of some items: if nothing more is studied, and if the plan is followed. */
export type Prospectus = { readonly stopped: Forecast; readonly planned: Forecast; readonly items: number }

export type DayOutlook = {
  readonly day: StudyDay
  readonly all: Prospectus
  readonly chapters: ReadonlyMap<string, Prospectus>
  readonly topics: ReadonlyMap<string, Prospectus>
  readonly change: DayChange
}

export type Outlook = {
  /** The next interview first. */
  readonly days: readonly DayOutlook[]
  /** Cards and minutes of each day until the last interview; those after today are provisional. */
  readonly calendar: readonly { readonly day: StudyDay; readonly items: number; readonly minutes: number }[]
  /** How many earlier forecasts held, of how many. */
  readonly held: { readonly inside: number; readonly of: number }
  readonly version: string
}

function prospectusOf(
  readiness: Readiness,
  rows: readonly { readonly item: QueueItem; readonly standing: Standing }[],
  day: StudyDay,
): Prospectus {
  return {
    stopped: forecastFor(
      readiness,
      rows.map(({ item }) => item.id),
      day,
    ),
    planned: forecastPlanned(
      readiness,
      rows.map(({ item, standing }) => ({ topicId: item.topicId, standing })),
    ),
    items: rows.length,
  }
}

function dayOutlook(readiness: Readiness, request: PlanRequest, interview: Interview): DayOutlook {
  const interviews = request.interviews.filter(({ day }) => day <= interview.day)
  const { standings } = planStudy({ ...request, interviews })
  const rows = request.items
    .map((item, at) => ({ item, standing: standings[at] ?? null }))
    .filter(({ item }) => (interview.importance?.[item.topicId] ?? 1) > 0)
  const by = (placeOf: (item: QueueItem) => string) => {
    const places = new Map<string, typeof rows>()
    for (const row of rows) places.set(placeOf(row.item), [...(places.get(placeOf(row.item)) ?? []), row])
    return new Map([...places].map(([place, own]) => [place, prospectusOf(readiness, own, interview.day)]))
  }
  return {
    day: interview.day,
    all: prospectusOf(readiness, rows, interview.day),
    chapters: by(chapterOf),
    topics: by(({ topicId }) => topicId),
    change: whatADayChanges(request, interview),
  }
}

/** Everything that is said of the interviews to come. Some seconds for a long journal: not for the page's own thread. */
export function outlookOf(request: PlanRequest, reviews: readonly Review[]): Outlook {
  const topics = new Map(request.items.map(({ id, topicId }) => [id, topicId]))
  const readiness = readinessOn(request.day, reviews, (itemId) => topics.get(itemId))
  const { today, later } = planStudy(request)
  return {
    days: request.interviews.map((interview) => dayOutlook(readiness, request, interview)),
    calendar: [today, ...later].map(({ day, items, minutes }) => ({ day, items: items.length, minutes })),
    held: { inside: readiness.ledger.filter(({ isInside }) => isInside).length, of: readiness.ledger.length },
    version: readiness.version,
  }
}
