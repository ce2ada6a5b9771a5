'use client'
import { useEffect, useReducer, useRef, useState } from 'react'
import type { Card } from '@/lib/core/content/guide'
import type { Grade } from '@/lib/core/journal/event'
import { previewGrades } from '@/lib/core/memory/fsrs'
import { type Session, type SessionAction, sessionStep, startSession } from '@/lib/core/queue/session'
import type { TodaysQueue } from '@/lib/core/queue/today'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { useJournal } from '../journal/use-journal'
import { goneFrom } from './gone'

/** A second press this soon after a card appeared was meant for the card before. */
const doublePressMs = 250
/** Nobody thinks longer about a card without having left the desk. */
const longestAnswerMs = 10 * 60_000

/**
 * A sitting and what the learner can do in it. Every answer is in the journal before the next card is shown.
 * @param queue today's queue as it is now, which shrinks when another tab answers
 */
export function useSession(queue: TodaysQueue<Card>, day: StudyDay) {
  const { state, record } = useJournal()
  const [session, dispatch] = useReducer(
    (before: Session<Card>, action: SessionAction) => sessionStep(before, action),
    queue,
    (atStart) => startSession(atStart, Date.now()),
  )
  const [shownAt, setShownAt] = useState(() => Date.now())
  const step = (action: SessionAction) => {
    dispatch(action)
    setShownAt(Date.now())
  }

  /** Voids an event, at any later time; the sitting steps back to it when it was the last one. */
  const latest = useRef(session)
  useEffect(() => {
    latest.current = session
  })
  const takeBack = (eventId: string) => {
    record({ kind: 'void', payload: { target: eventId } })
    if (latest.current.before?.eventId === eventId) step({ kind: 'undo' })
  }

  const gone = goneFrom(session, queue)
  const goneIds = [...gone].join(' ')
  useEffect(() => {
    if (goneIds) dispatch({ kind: 'gone', itemIds: new Set(goneIds.split(' ')), atMs: Date.now() })
  }, [goneIds])

  const card = session.current?.item ?? null
  const memory = (card && state.memories.get(card.id)) || null
  const { settings } = state
  return {
    session,
    card,
    memory,
    settings,
    outcomes: card ? previewGrades(memory, card.id, day, shownAt, settings) : null,
    reveal() {
      const isSecondPress = session.before !== null && Date.now() - shownAt <= doublePressMs
      if (!isSecondPress) dispatch({ kind: 'reveal' })
    },
    grade(grade: Grade) {
      if (!card || session.current?.phase !== 'answer') return
      const durationMs = Math.min(Date.now() - shownAt, longestAnswerMs)
      const event = record({ kind: 'review', itemId: card.id, durationMs, payload: { grade } })
      const { memory: next } = previewGrades(memory, card.id, event.studyDay, event.occurredAt, settings)[grade]
      step({ kind: 'grade', eventId: event.id, memory: next, durationMs })
    },
    /** @returns the id of the event that can be taken back */
    setAside(kind: 'bury' | 'suspend'): string | null {
      if (!card) return null
      const event = record({ kind, itemId: card.id, payload: {} })
      step({ kind: 'set-aside', eventId: event.id, atMs: event.occurredAt })
      return event.id
    },
    toggleFlag() {
      if (card) record({ kind: state.flagged.has(card.id) ? 'unflag' : 'flag', itemId: card.id, payload: {} })
    },
    undo() {
      if (session.before) takeBack(session.before.eventId)
    },
    takeBack,
  }
}
