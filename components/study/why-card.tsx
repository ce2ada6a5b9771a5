import type { Review } from '@/lib/core/journal/learner-state'
import { type GradeOutcome, recallChance } from '@/lib/core/memory/fsrs'
import type { Memory } from '@/lib/core/memory/memory'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { printDay } from '../ui/day'
import { Disclosure } from '../ui/disclosure'
import { Facts } from '../ui/facts'
import { gradeWords } from '../ui/grade-words'
import { formatChance } from '../ui/number'
import { Trace } from './trace'
import { whyThisCard } from './why-words'

/** Right of the line: what is known of this memory, and why it is asked today. */
export function WhyCard({
  memory,
  reviews,
  outcomes,
  day,
  target,
  answered,
}: {
  memory: Memory | null
  /** Of this card, in order. */
  reviews: readonly Review[]
  outcomes: Readonly<Record<1 | 2 | 3 | 4, GradeOutcome>>
  day: StudyDay
  target: number
  answered: boolean
}) {
  return (
    <Disclosure summary="Why this card today?" className="why note" open>
      <p>{whyThisCard(memory, { day, target })}</p>
      {memory || answered ? (
        <>
          <Trace reviews={reviews} day={day} target={target} outcomes={answered ? outcomes : null} />
          <p className="tiny">
            {answered
              ? 'Dashed: what each grade would do from here.'
              : 'Strokes: the grade you gave, one for Again to four for Easy.'}
          </p>
        </>
      ) : null}
      {memory ? (
        <Facts
          facts={[
            {
              name: 'Chance of recall',
              value: `${formatChance(recallChance(memory, day))}, target ${formatChance(target)}`,
            },
            { name: 'Stability', value: `${memory.stability.toFixed(1)} days` },
            { name: 'Difficulty', value: `${memory.difficulty.toFixed(1)} of 10` },
            { name: 'Reviews, lapses', value: `${memory.reps}, ${memory.lapses}` },
            { name: 'Last answer', value: lastAnswer(memory, reviews) },
          ]}
        />
      ) : null}
      {answered ? <p>After Good it comes back on {printDay(outcomes[3].memory.dueDay)}.</p> : null}
    </Disclosure>
  )
}

function lastAnswer(memory: Memory, reviews: readonly Review[]): string {
  const durationMs = reviews.at(-1)?.durationMs
  const time = durationMs ? `, ${Math.round(durationMs / 1000)} s` : ''
  return `${gradeWords[memory.lastGrade]}, ${printDay(memory.lastDay)}${time}`
}
