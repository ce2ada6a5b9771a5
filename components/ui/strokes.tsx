import type { Grade } from '@/lib/core/journal/event'

const at = [2, 6, 10, 14]
const bars = (from: number, to: number) =>
  at
    .slice(from, to)
    .map((x) => `M${x} 1v10`)
    .join('')

/** A grade as one to four strokes, the rest of the four in grey. */
export function Strokes({ grade }: { grade: Grade }) {
  return (
    <svg className="strokes" width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
      <path className="stroke-off" d={bars(grade, 4)} />
      <path className={`stroke-${grade}`} d={bars(0, grade)} />
    </svg>
  )
}
