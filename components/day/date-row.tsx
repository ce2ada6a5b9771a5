import type { InterviewDay } from '@/lib/core/readiness/interview-day'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { roleWords } from '../interview/mock/mock-words'
import type { ChapterOutline } from '../progress/outline'
import { Button } from '../ui/button'
import { printDay } from '../ui/day'
import { Disclosure } from '../ui/disclosure'
import { ChapterWeight } from './chapter-weight'
import { daysAhead } from './outlook-words'

/** One date: when, for which work, and what it asks more about. */
export function DateRow({
  interview,
  chapters,
  day,
  onChange,
}: {
  interview: InterviewDay
  chapters: readonly ChapterOutline[]
  day: StudyDay
  /** Null removes it. */
  onChange: (next: InterviewDay | null) => void
}) {
  const isPast = interview.day <= day
  return (
    <div className="day-row">
      <p>
        <b>{printDay(interview.day)}</b>{' '}
        <span className="small">
          {isPast ? 'is here or past: what is due comes in its ordinary order again' : daysAhead(day, interview.day)},{' '}
          {roleWords[interview.role].name}
        </span>
      </p>
      <Button look="quiet" onClick={() => onChange(null)} aria-label={`Remove ${printDay(interview.day)}`}>
        Remove
      </Button>
      {isPast ? null : (
        <Disclosure summary="What it asks more about" className="small">
          {chapters.map((chapter) => (
            <ChapterWeight key={chapter.id} {...{ chapter, interview, onChange }} />
          ))}
        </Disclosure>
      )}
    </div>
  )
}
