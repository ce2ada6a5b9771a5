import type { Grade } from '@/lib/core/journal/event'
import type { Review } from '@/lib/core/journal/learner-state'
import type { GradeOutcome } from '@/lib/core/memory/fsrs'
import { addDays, type StudyDay } from '@/lib/core/study-day/study-day'
import { AxisX, AxisY } from '../ui/chart/axis'
import { Chart } from '../ui/chart/chart'
import { Now } from '../ui/chart/now'
import { PlotGround } from '../ui/chart/plot-ground'
import { type Frame, linear, linePath } from '../ui/chart/scale'
import { printShortDay } from '../ui/day'
import { formatChance } from '../ui/number'
import { traceShape } from './trace-shape'

const width = 255
const height = 150
const frame: Frame = { left: 30, top: 18, right: 247, bottom: 126 }
/** Room that a date needs beside the next one. */
const labelWidth = 52

/** A memory that falls and is lifted, each fall slower; after the answer, what each grade would do. */
export function Trace({
  reviews,
  day,
  target,
  outcomes,
}: {
  reviews: readonly Review[]
  day: StudyDay
  target: number
  outcomes: Readonly<Record<Grade, GradeOutcome>> | null
}) {
  const { start, today, end, floor, past, answers, futures } = traceShape({ reviews, day, outcomes })
  const x = linear({ from: [0, end], to: [frame.left, frame.right] })
  const y = linear({ from: [floor, 1], to: [frame.bottom, frame.top] })
  const tenths = Array.from({ length: Math.round((1 - floor) * 10) + 1 }, (_, at) => floor + at / 10)
  const ticksY = tenths.length > 6 ? tenths.filter((_, at) => (tenths.length - 1 - at) % 2 === 0) : tenths
  const days = [0, today, end].filter((at, index, all) => index === 1 || Math.abs(x(at) - x(all[1] ?? 0)) >= labelWidth)
  const nowChance = past.at(-1)?.[1] ?? 1
  const title =
    reviews.length > 0
      ? `Chance of recall over time: after ${reviews.length} answers it is ${formatChance(nowChance)} today; the target is ${formatChance(target)}.`
      : `Chance of recall from today, by grade; the target is ${formatChance(target)}.`
  return (
    <Chart width={width} height={height} title={title}>
      <PlotGround frame={frame} x={{ scale: x, ticks: [0, ...days, end], fine: 2 }} y={{ scale: y, ticks: ticksY }} />
      <AxisY frame={frame} scale={y} ticks={ticksY.map((at) => ({ at, label: formatTenth(at) }))} />
      <AxisX
        frame={frame}
        scale={x}
        ticks={[...new Set(days)].map((at) => ({
          at,
          label: at === today ? 'today' : printShortDay(addDays(start, at)),
        }))}
      />
      <path className="goal" d={`M${frame.left} ${y(target).toFixed(1)}H${frame.right}`} />
      {past.length > 0 ? <path className="trace" d={linePath(past, { x, y })} /> : null}
      {futures.map(({ grade, points }) => (
        <path key={grade} className={`future future-${grade}`} d={linePath(points, { x, y })} />
      ))}
      {answers.map(({ id, grade, x: at }) => (
        <path key={id} className={`strokes-small stroke-${grade}`} d={strokes(x(at), grade)} />
      ))}
      <Now x={x(today)} y={y(nowChance)} top={frame.top - 4} bottom={frame.bottom} />
    </Chart>
  )
}

const formatTenth = (value: number) => (value > 0.95 ? '1' : value.toFixed(1).replace(/^0/, ''))

const strokes = (at: number, grade: Grade) =>
  Array.from({ length: grade }, (_, stroke) => `M${(at - grade + 1 + stroke * 2).toFixed(1)} 6v7`).join('')
