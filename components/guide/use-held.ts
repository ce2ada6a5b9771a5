'use client'
import { useJournal } from '../journal/use-journal'
import { useStudyDay } from '../journal/use-study-day'
import { type Held, heldOf } from './held'

/** What is held of these cards today; null until the journal is read, and when none was ever answered. */
export function useHeld(cardIds: readonly string[]): Held | null {
  const { state } = useJournal()
  const day = useStudyDay()
  return day ? heldOf(cardIds, state, day) : null
}
