'use client'
import { useDeferredValue, useState } from 'react'
import { Button } from '../ui/button'
import { countOf } from '../ui/number'
import { countQuestions, everything, filterQuestions } from './filter-questions'
import { QuestionFilter } from './question-filter'
import { QuestionList } from './question-list'
import type { ChapterRows } from './question-rows'

/** Every question under its topic, and a filter that narrows the list. Without JavaScript the list is whole. */
export function QuestionIndex({ chapters }: { chapters: readonly ChapterRows[] }) {
  const [wanted, setWanted] = useState(everything)
  const found = filterQuestions(chapters, useDeferredValue(wanted))
  const [count, total] = [countQuestions(found), countQuestions(chapters)]
  return (
    <>
      <QuestionFilter chapters={chapters} wanted={wanted} onChange={setWanted} />
      <p className="ask-found" role="status">
        {count === total
          ? countOf(total, 'question')
          : count > 0
            ? `${count} of ${countOf(total, 'question')}`
            : 'No question fits. Fewer words or another level may.'}
      </p>
      {found.map((chapter) => (
        <QuestionList key={chapter.id} chapter={chapter} />
      ))}
      {count === 0 ? (
        <Button look="line" onClick={() => setWanted(everything)}>
          Show all questions
        </Button>
      ) : null}
    </>
  )
}
