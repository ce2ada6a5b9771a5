import type { Outlook } from '@/lib/core/readiness/outlook'
import { formatCount } from '../progress/number-words'
import { TableTwin } from '../ui/chart/table-twin'
import { printDay } from '../ui/day'

/** What each day until the last interview holds: the days after today are provisional. */
export function CalendarPart({ calendar }: Pick<Outlook, 'calendar'>) {
  const minutes = Math.round(calendar.reduce((sum, day) => sum + day.minutes, 0))
  return (
    <section aria-labelledby="calendar" className="day-part">
      <h2 id="calendar">Until then</h2>
      <p>
        {formatCount(calendar.reduce((sum, day) => sum + day.items, 0))} answers in {formatCount(minutes)} minutes.
        Today’s list is a plan; those after it are provisional, and made anew each day.
      </p>
      <TableTwin
        caption="Cards and minutes by study day"
        columns={[{ label: 'day' }, { label: 'cards', numeric: true }, { label: 'minutes', numeric: true }]}
        rows={calendar.map(({ day, items, minutes: spent }) => ({
          key: day,
          cells: [printDay(day), items, Math.round(spent)],
        }))}
      />
    </section>
  )
}
