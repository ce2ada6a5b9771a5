import type { InterviewDay } from '@/lib/core/readiness/interview-day'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { roleWords } from '../interview/mock/mock-words'
import type { ChapterOutline } from '../progress/outline'
import { Button } from '../ui/button'
import { printDay } from '../ui/day'
import { Disclosure } from '../ui/disclosure'
import { Segmented } from '../ui/segmented'
import { daysAhead } from './outlook-words'

const weights = [
  { value: '0', label: 'not asked' },
  { value: '1', label: 'usual' },
  { value: '2', label: 'twice' },
  { value: '3', label: '3 times' },
] as const

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
          <div className="day-weights">
            {chapters.map(({ id, number, title }) => (
              <div key={id}>
                <span>{`${number} ${title}`}</span>
                <Segmented
                  legend={`${title}, ${printDay(interview.day)}`}
                  name={`${interview.day} ${id}`}
                  options={weights}
                  value={weights.find(({ value }) => value === String(interview.weights[id] ?? 1))?.value ?? '1'}
                  onChoose={(value) =>
                    onChange({ ...interview, weights: { ...interview.weights, [id]: Number(value) } })
                  }
                />
              </div>
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  )
}
