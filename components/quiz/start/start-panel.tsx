'use client'
import { useState } from 'react'
import type { QuizPool } from '@/lib/core/quiz/quiz-bank'
import type { QuizPlan } from '@/lib/core/quiz/quiz-plan'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { useJournal } from '../../journal/use-journal'
import { Main, PageHead } from '../../shell/page'
import { Button } from '../../ui/button'
import { countOf } from '../../ui/number'
import { chanceSeed } from '../seed'
import { type Draft, faultOf, firstDraft, fitting, planOf } from './draft'
import { DraftFields } from './draft-fields'
import { OpenQuiz } from './open-quiz'
import { type ChapterPlaces, PlacePicker } from './place-picker'
import { topicOfCard, weakestTopics } from './weakest'

/** Before a quiz: what it asks, how long, and when it tells. */
export function StartPanel({
  load,
  chapters,
  day,
  places,
  onStart,
}: {
  load: QuizPool
  chapters: readonly ChapterPlaces[]
  day: StudyDay
  /** Ticked at first. */
  places: readonly string[]
  onStart: (plan: QuizPlan) => void
}) {
  const { state } = useJournal()
  const [draft, setDraft] = useState<Draft>({ ...firstDraft, places })
  const fits = fitting(load.pool, draft, draft.places)
  const weakest = () => {
    const topics = chapters.flatMap((chapter) => chapter.topics.map(({ id }) => id))
    const asked = new Set(fits.map(({ topicId }) => topicId))
    const byId = new Map(load.pool.map(({ id, topicId }) => [id, topicId]))
    const ofCard = topicOfCard(topics)
    const topicOf = (itemId: string) => byId.get(itemId) ?? ofCard(itemId)
    return weakestTopics(
      topics.filter((topic) => asked.has(topic)),
      state,
      { day, topicOf },
    )
  }
  const asked = draft.isWeakestFirst ? fitting(load.pool, draft, weakest()) : fits
  const fault = faultOf(draft, asked.length)
  const length = Math.min(Number(draft.length), asked.length)
  const start = () => {
    if (!fault) onStart(planOf(draft, { seed: chanceSeed(), count: asked.length, weakest: weakest() }))
  }
  return (
    <Main className="wrap column quiz-start">
      <PageHead
        title="Quiz"
        lead="Choose, compute, order, match, fill the gap. The address draws the same quiz for anybody."
      />
      <OpenQuiz {...{ load, chapters }} answers={state.quizAnswers} />
      <form action={start} className="start">
        <div className="actions">
          <Button type="submit" big notYet={fault !== null}>
            Begin with {countOf(length, 'question')}
          </Button>
          <span className="small" role="status">
            {fault ?? `Drawn from ${asked.length}.`}
          </span>
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={draft.isWeakestFirst}
            onChange={() => setDraft({ ...draft, isWeakestFirst: !draft.isWeakestFirst })}
          />
          Weakest topics first, by what your cards and quizzes say
        </label>
        <DraftFields draft={draft} onDraft={setDraft} />
        <PlacePicker
          chapters={chapters}
          picked={draft.places}
          countAt={(id) => fitting(load.pool, draft, [id]).length}
          onPick={(places) => setDraft({ ...draft, places })}
        />
      </form>
    </Main>
  )
}
