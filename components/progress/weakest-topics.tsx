'use client'
import Link from 'next/link'
import { DataTable } from '../ui/data-table'
import { formatChance } from '../ui/number'
import { ScrollBox } from '../ui/scroll-box'
import { formatStability } from './number-words'
import { type ChapterRow, type TopicRow, weakestTopics } from './strength-rows'

const shown = 6

const columns = [
  { label: 'topic' },
  { label: 'today', numeric: true },
  { label: 'median stability', numeric: true },
  { label: 'answered', numeric: true },
  { label: 'to do', numeric: true },
]

function ToDo({ topic }: { topic: TopicRow }) {
  const { due, seen, total } = topic.strength
  if (due === 0 && seen === total) return 'none due'
  return (
    <Link href={`/study?topics=${topic.id}`}>
      {due > 0 ? `recall ${due} due` : `learn ${total - seen} new`}
      <span className="sr-only"> of {topic.title}</span>
    </Link>
  )
}

/** Where the next answers do most; a link to read, a link to study. */
export function WeakestTopics({ rows }: { rows: readonly ChapterRow[] }) {
  const topics = weakestTopics(rows, shown)
  return (
    <section aria-labelledby="weakest">
      <h2 id="weakest">{topics.length < shown ? 'Your topics, the weakest first' : 'Weakest topics'}</h2>
      <ScrollBox label="Weakest topics">
        <DataTable
          columns={columns}
          rows={topics.map((topic) => ({
            key: topic.id,
            cells: [
              <Link key="read" href={`/guide/${topic.id}`}>
                <span className="num">{topic.number}</span> {topic.title}
              </Link>,
              <b key="chance">{formatChance(topic.strength.strength ?? 0)}</b>,
              formatStability(topic.strength.medianStability ?? 0),
              `${topic.strength.seen} of ${topic.strength.total}`,
              <ToDo key="study" topic={topic} />,
            ],
          }))}
        />
      </ScrollBox>
    </section>
  )
}
