import { type Grade, grades } from '@/lib/core/journal/event'
import { gradeWords } from './grade-words'
import { Kbd } from './kbd'
import { Strokes } from './strokes'

/** The four grades; each says when the card would come back. */
export function GradeBar({
  intervals,
  chosen = null,
  keys = true,
  onGrade,
}: {
  /** By grade: "10 min", "3 d". Absent where it is not known yet. */
  intervals: Partial<Record<Grade, string>>
  chosen?: Grade | null
  /** Show the keys 1 to 4. */
  keys?: boolean
  onGrade: (grade: Grade) => void
}) {
  return (
    <fieldset className="grades">
      <legend className="sr-only">How well did you recall it?</legend>
      {grades.map((grade) => (
        <button
          key={grade}
          type="button"
          className={`grade-${grade}`}
          {...(chosen === null ? {} : { 'aria-pressed': chosen === grade })}
          onClick={() => onGrade(grade)}
        >
          <span className="grade-word">{gradeWords[grade]}</span>
          {keys ? <Kbd>{String(grade)}</Kbd> : <span />}
          <span className="grade-when">{intervals[grade]}</span>
          <Strokes grade={grade} />
        </button>
      ))}
    </fieldset>
  )
}
