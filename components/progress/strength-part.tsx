'use client'
import { TableTwin } from '../ui/chart/table-twin'
import { formatChance } from '../ui/number'
import { Fitted } from './fitted'
import { StrengthChart } from './strength-chart'
import { StrengthList } from './strength-list'
import { type ChapterRow, printStrength } from './strength-rows'

/** A chart with columns of numbers needs this much room. */
const wideFrom = 600

const columns = [
  { label: 'chapter, topic' },
  { label: 'recall today', numeric: true },
  { label: 'answered', numeric: true },
  { label: 'due today', numeric: true },
]

const cellsOf = ({ strength }: Pick<ChapterRow, 'strength'>) => [
  printStrength(strength),
  `${strength.seen} of ${strength.total}`,
  strength.due,
]

/** Chapters and their topics by predicted recall today. */
export function StrengthPart({ rows, target }: { rows: readonly ChapterRow[]; target: number }) {
  const tableRows = rows.flatMap((row) => [
    { key: row.id, cells: [<b key="title">{`${row.number} ${row.title}`}</b>, ...cellsOf(row)] },
    ...row.topics.map((topic) => ({ key: topic.id, cells: [`${topic.number} ${topic.title}`, ...cellsOf(topic)] })),
  ])
  return (
    <section aria-labelledby="by-chapter">
      <div className="progress-section-head">
        <h2 id="by-chapter">By chapter and topic</h2>
        <p className="small progress-keys">
          <span>
            <svg className="chart" width="10" height="10" aria-hidden="true">
              <circle className="dot-full" cx="5" cy="5" r="4.5" />
            </svg>
            chapter, mean of its cards
          </span>
          <span>
            <svg className="chart" width="10" height="10" aria-hidden="true">
              <circle className="dot-topic" cx="5" cy="5" r="3" />
            </svg>
            one of its topics
          </span>
        </p>
      </div>
      <Fitted>
        {(width) =>
          width < wideFrom ? (
            <StrengthList rows={rows} target={target} width={width} />
          ) : (
            <StrengthChart rows={rows} target={target} width={width} />
          )
        }
      </Fitted>
      <TableTwin
        caption={`Predicted recall today of the cards you have answered; the target is ${formatChance(target)}.`}
        columns={columns}
        rows={tableRows}
      />
    </section>
  )
}
