'use client'
import type { Review } from '@/lib/core/journal/learner-state'
import { answersForRetention, measuredRetention, retentionByGap } from '@/lib/core/progress/retention'
import { TableTwin } from '../ui/chart/table-twin'
import { formatChance } from '../ui/number'
import { Fitted } from './fitted'
import { RetentionChart, type RetentionRow } from './retention-chart'
import { gapWords, levelWords, retentionWords, reviewsSoFar } from './retention-words'
import { ReviewsSoFar } from './reviews-so-far'

const columns = [
  { label: 'days between' },
  { label: 'reviews', numeric: true },
  { label: 'recalled', numeric: true },
  { label: 'share', numeric: true },
  { label: 'between', numeric: true },
]

const cellsOf = ({ name, n, recalled, measured }: RetentionRow) => [
  name,
  n,
  recalled,
  measured ? formatChance(measured.share) : 'not enough data yet',
  measured ? `${formatChance(measured.low)} and ${formatChance(measured.high)}` : reviewsSoFar(n),
]

/** What was truly recalled, with its error. */
export function RetentionPart({ reviews, target }: { reviews: readonly Review[]; target: number }) {
  const all = measuredRetention(reviews)
  const words = retentionWords(all, target)
  const rows = [{ name: 'all', ...all }, ...retentionByGap(reviews).map((gap) => ({ name: gapWords(gap), ...gap }))]
  return (
    <section aria-labelledby="retention">
      <h2 id="retention">Measured retention</h2>
      <p className="small">{words}</p>
      <Fitted>
        {(width) =>
          all.measured ? (
            <RetentionChart rows={rows} target={target} words={words} width={width} />
          ) : (
            <ReviewsSoFar n={all.n} needed={answersForRetention} width={width} />
          )
        }
      </Fitted>
      <TableTwin
        caption={`Share recalled of reviews at least a day after the one before, with its ${levelWords} interval, by the days between.`}
        columns={columns}
        rows={rows.map((row) => ({ key: row.name, cells: cellsOf(row) }))}
      />
    </section>
  )
}
