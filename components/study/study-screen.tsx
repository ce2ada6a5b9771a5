'use client'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { useStudyDay } from '../journal/use-study-day'
import { CouldNotLoad } from '../shell/could-not-load'
import { Main } from '../shell/page'
import { Skeleton } from '../ui/skeleton'
import type { ChapterName } from './chapter-picker'
import { SessionScreen } from './session-screen'
import { StartPanel } from './start-panel'
import { parseChoice, type StudyChoice } from './study-choice'
import { useCards } from './use-cards'

/** The study page: choose, recall, end. It reads this browser's journal and waits for no network. */
export function StudyScreen({ chapters }: { chapters: readonly ChapterName[] }) {
  const day = useStudyDay()
  const load = useCards()
  const asked = parseChoice(new URLSearchParams(useSearchParams()))
  const [chosen, setChosen] = useState<StudyChoice | null>(null)
  const [round, setRound] = useState(0)

  if (load.status === 'failed') return <CouldNotLoad what="The cards" kept="Your journal is untouched." />
  if (load.status === 'loading' || day === null) return <CardSkeleton />
  const choice = chosen ?? asked
  if (!choice) return <StartPanel cards={load.value} chapters={chapters} day={day} onStart={setChosen} />
  const leave = () => {
    setChosen(null)
    if (asked) window.history.replaceState(null, '', '/study')
  }
  return (
    <SessionScreen
      key={round}
      cards={load.value}
      choice={choice}
      day={day}
      round={round}
      onMore={() => setRound(round + 1)}
      onLeave={leave}
    />
  )
}

export function CardSkeleton() {
  return (
    <Main className="wrap column">
      <h1 className="sr-only">Study</h1>
      <Skeleton label="Loading your cards" shape={['line', 'text', 'block', 'line']} />
    </Main>
  )
}
