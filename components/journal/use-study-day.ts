'use client'

import { useSyncExternalStore } from 'react'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { studyDayNow } from '@/lib/core/study-day/time-zone'
import { useJournal } from './use-journal'

const lookMs = 30_000

function subscribe(listener: () => void) {
  const timer = setInterval(listener, lookMs)
  document.addEventListener('visibilitychange', listener)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', listener)
  }
}

const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'

/** Today's study day, here and now; it turns at the learner's rollover hour. Null until the journal is ready. */
export function useStudyDay(): StudyDay | null {
  const { status, state } = useJournal()
  const { rolloverHour } = state.settings
  const today = () => studyDayNow(Date.now(), { timeZone: browserZone(), rolloverHour })
  return useSyncExternalStore<StudyDay | null>(subscribe, status === 'ready' ? today : () => null, () => null)
}
