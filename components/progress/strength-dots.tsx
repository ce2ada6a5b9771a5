import type { Scale } from '../ui/chart/scale'
import { chanceTicks } from './number-words'
import type { ChapterRow } from './strength-rows'

/** Ticks wide enough for every topic and the target. */
export function strengthTicks(rows: readonly ChapterRow[], target: number): number[] {
  const chances = rows.flatMap(({ topics }) => topics.map(({ strength }) => strength.strength ?? 1))
  return chanceTicks(Math.min(target, ...chances) - 0.02)
}

/** The topics of a chapter as hollow dots, the chapter as a full one over them. */
export function StrengthDots({ row, x, y }: { row: ChapterRow; x: Scale; y: number }) {
  const { strength } = row.strength
  if (strength === null) return null
  const chances = row.topics.flatMap((topic) => topic.strength.strength ?? [])
  const px = (chance: number) => x(chance).toFixed(1)
  return (
    <>
      <path className="span" d={`M${px(Math.min(...chances))} ${y}H${px(Math.max(...chances))}`} />
      {row.topics.map((topic) =>
        topic.strength.strength === null ? null : (
          <circle key={topic.id} className="dot-topic" cx={px(topic.strength.strength)} cy={y} r="3" />
        ),
      )}
      <circle className="dot-full" cx={px(strength)} cy={y} r="4.5" />
    </>
  )
}
