import Link from 'next/link'
import type { TopicScore } from '@/lib/core/quiz/quiz-score'
import { DataTable } from '../../ui/data-table'
import { formatChance } from '../../ui/number'
import { ScrollBox } from '../../ui/scroll-box'
import { formatPoints } from './score-words'

const columns = [
  { label: 'topic' },
  { label: 'points', numeric: true },
  { label: 'share', numeric: true },
  { label: '90 % interval', numeric: true },
]

/** The score of every topic, the lowest first. */
export function TopicScores({ topics }: { topics: readonly TopicScore[] }) {
  return (
    <section aria-labelledby="per-topic">
      <h2 id="per-topic">By topic</h2>
      <ScrollBox label="Score by topic">
        <DataTable
          columns={columns}
          rows={topics.map(({ topicId, topicNumber, topicTitle, score }) => ({
            key: topicId,
            cells: [
              <Link key="read" href={`/guide/${topicId}`} prefetch={false}>
                <span className="num">{topicNumber}</span> {topicTitle}
              </Link>,
              `${formatPoints(score.points)} of ${score.count}`,
              <b key="share">{formatChance(score.mean)}</b>,
              `${formatChance(score.low)} to ${formatChance(score.high)}`,
            ],
          }))}
        />
      </ScrollBox>
    </section>
  )
}
