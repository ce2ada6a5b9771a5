'use client'
import { useState } from 'react'
import { type Role, roles } from '@/lib/core/interview/mock-plan'
import { type InterviewDay, mostInterviews, usualWeights } from '@/lib/core/readiness/interview-day'
import { addDays, type StudyDay, studyDaySchema } from '@/lib/core/study-day/study-day'
import { roleWords } from '../interview/mock/mock-words'
import type { ChapterOutline } from '../progress/outline'
import { useSetting } from '../settings/use-setting'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Select } from '../ui/select'
import { DateRow } from './date-row'

/** A date further away than this is a slip of the hand. */
const furthestDays = 730

const roleOf = (value: string): Role => roles.find((role) => role === value) ?? 'applied'

/** The dates that are set, and a form for another. */
export function DayDates({ chapters, day }: { chapters: readonly ChapterOutline[]; day: StudyDay }) {
  const { value: interviews, save } = useSetting('interviews')
  const [typed, setTyped] = useState('')
  const [role, setRole] = useState<Role>('applied')
  const [fault, setFault] = useState<string | null>(null)
  const sorted = interviews.toSorted((one, other) => (one.day < other.day ? -1 : 1))
  const add = () => {
    const read = studyDaySchema.safeParse(typed)
    const wrong = faultOf(read.success ? read.data : null, day, interviews)
    setFault(wrong)
    if (wrong || !read.success) return
    save([...interviews, { day: read.data, role, weights: usualWeights(role) }])
    setTyped('')
  }
  const change = (of: InterviewDay, next: InterviewDay | null) =>
    save(interviews.flatMap((one) => (one.day === of.day ? (next ?? []) : one)))
  return (
    <section aria-labelledby="dates" className="day-part">
      <h2 id="dates">{sorted.length > 0 ? 'The dates' : 'When is it?'}</h2>
      {sorted.map((interview) => (
        <DateRow key={interview.day} {...{ interview, chapters, day }} onChange={(next) => change(interview, next)} />
      ))}
      <form action={add} className="day-add" noValidate>
        <Field
          label="Day of the interview"
          type="date"
          min={addDays(day, 1)}
          max={addDays(day, furthestDays)}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          error={fault}
        />
        <Select label="For which work" value={role} onChoose={(value) => setRole(roleOf(value))}>
          {roles.map((value) => (
            <option key={value} value={value}>
              {roleWords[value].name}
            </option>
          ))}
        </Select>
        <Button type="submit" look={sorted.length > 0 ? 'line' : 'filled'}>
          {sorted.length > 0 ? 'Add a date' : 'Set the day'}
        </Button>
      </form>
    </section>
  )
}

function faultOf(typed: StudyDay | null, today: StudyDay, interviews: readonly InterviewDay[]): string | null {
  if (!typed) return 'Choose a day, as in 2027-01-15.'
  if (typed <= today) return 'That day is not ahead any more: choose tomorrow or later.'
  if (typed > addDays(today, furthestDays)) return 'That is more than two years away: choose a nearer day.'
  if (interviews.some(({ day }) => day === typed)) return 'That day is set already.'
  return interviews.length >= mostInterviews ? `At most ${mostInterviews} dates: remove one first.` : null
}
