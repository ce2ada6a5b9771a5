import { useState } from 'react'
import { type InterviewDay, weightOf, withWeight } from '@/lib/core/readiness/interview-day'
import type { ChapterOutline } from '../progress/outline'
import { printDay } from '../ui/day'
import { Disclosure } from '../ui/disclosure'
import { Segmented } from '../ui/segmented'

const weights = [
  { value: '0', label: 'not asked' },
  { value: '1', label: 'usual' },
  { value: '2', label: 'twice' },
  { value: '3', label: '3 times' },
] as const

type Weighing = { readonly interview: InterviewDay; readonly onChange: (next: InterviewDay) => void }

/** How much an interview asks of a chapter, and of each of its topics where it differs. */
export function ChapterWeight({ chapter, ...weighing }: Weighing & { chapter: ChapterOutline }) {
  const [isOpen, setIsOpen] = useState(false)
  const { interview } = weighing
  const apart = chapter.topics.filter(({ id }) => weightOf(interview, id) !== weightOf(interview, chapter.id)).length
  return (
    <div className="day-chapter">
      <Weight of={chapter} {...weighing} />
      <Disclosure
        summary={
          apart > 0
            ? `By topic: ${apart} of ${chapter.topics.length} ${apart === 1 ? 'differs' : 'differ'}`
            : 'By topic'
        }
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        {isOpen ? chapter.topics.map((topic) => <Weight key={topic.id} of={topic} {...weighing} />) : null}
      </Disclosure>
    </div>
  )
}

type Weighed = { readonly id: string; readonly number: number | string; readonly title: string }

function Weight({ of, interview, onChange }: Weighing & { of: Weighed }) {
  const { id, number, title } = of
  const current = String(weightOf(interview, id))
  return (
    <div className="day-weight">
      <span>{`${number} ${title}`}</span>
      <Segmented
        legend={`${title}, ${printDay(interview.day)}`}
        name={`${interview.day} ${id}`}
        options={weights}
        value={weights.find(({ value }) => value === current)?.value ?? null}
        onChoose={(value) => onChange(withWeight(interview, id, Number(value)))}
      />
    </div>
  )
}
