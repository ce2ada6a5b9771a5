import type { DayOutlook, Prospectus } from '@/lib/core/readiness/outlook'
import { Fitted } from '../progress/fitted'
import type { ChapterOutline } from '../progress/outline'
import { TableTwin } from '../ui/chart/table-twin'
import { formatChance } from '../ui/number'
import { OutlookChart, type OutlookRow } from './outlook-chart'

const columns = [
  { label: 'chapter, topic' },
  { label: 'if you stop now', numeric: true },
  { label: '90 % interval', numeric: true },
  { label: 'with the plan', numeric: true },
  { label: 'cards', numeric: true },
]

const cellsOf = ({ stopped, planned, items }: Prospectus) => [
  stopped.share ? formatChance(stopped.share.mean) : '–',
  stopped.share ? `${formatChance(stopped.share.low)} to ${formatChance(stopped.share.high)}` : '–',
  planned.share ? formatChance(planned.share.mean) : '–',
  items,
]

/** The forecast by chapter as a chart, by topic in its table. */
export function ChapterOutlook({ chapters, outlook }: { chapters: readonly ChapterOutline[]; outlook: DayOutlook }) {
  const rows = chapters.flatMap((chapter): OutlookRow[] => {
    const prospectus = outlook.chapters.get(chapter.id)
    return prospectus ? [{ ...chapter, prospectus }] : []
  })
  const table = rows.flatMap((row) => {
    const topics = chapters.find(({ id }) => id === row.id)?.topics ?? []
    return [
      { key: row.id, cells: [<b key="title">{`${row.number} ${row.title}`}</b>, ...cellsOf(row.prospectus)] },
      ...topics.flatMap(({ id, number, title }) => {
        const prospectus = outlook.topics.get(id)
        return prospectus ? [{ key: id, cells: [`${number} ${title}`, ...cellsOf(prospectus)] }] : []
      }),
    ]
  })
  return (
    <>
      <div className="progress-section-head">
        <h2>On the day, by chapter</h2>
        <p className="small progress-keys">
          <span>
            <svg className="chart" width="30" height="10" aria-hidden="true">
              <path className="span" d="M1 5H29M1 1v8M29 1v8" />
              <circle className="dot-open" cx="15" cy="5" r="4" />
            </svg>
            if you stop now, 90 % interval
          </span>
          <span>
            <svg className="chart" width="10" height="10" aria-hidden="true">
              <circle className="dot-full" cx="5" cy="5" r="4.5" />
            </svg>
            with the plan, simulated
          </span>
        </p>
      </div>
      <Fitted>{(width) => <OutlookChart rows={rows} width={width} />}</Fitted>
      <TableTwin
        caption="Share recalled on the day, of the cards seen by then: if nothing more is studied, and with the plan"
        columns={columns}
        rows={table}
      />
    </>
  )
}
