'use client'
import { useState } from 'react'
import type { Card } from '@/lib/core/content/guide'
import { planBacklog } from '@/lib/core/queue/backlog'
import { secondsPerCard } from '@/lib/core/queue/session-figures'
import { queueLength, todaysQueue } from '@/lib/core/queue/today'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { useJournal } from '../journal/use-journal'
import { Main, PageHead } from '../shell/page'
import { Button, ButtonLink } from '../ui/button'
import { countOf } from '../ui/number'
import { type ChapterName, ChapterPicker } from './chapter-picker'
import { nextCards, nextWords, startWords } from './start-words'
import type { StudyChoice } from './study-choice'

/** Before a sitting: what today holds, and which chapters. */
export function StartPanel({
  cards,
  chapters,
  day,
  onStart,
}: {
  cards: readonly Card[]
  chapters: readonly ChapterName[]
  day: StudyDay
  onStart: (choice: StudyChoice) => void
}) {
  const { state } = useJournal()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const queueOf = (only?: ReadonlySet<string>) => todaysQueue({ items: cards, state, day, chapters: only })
  const queue = queueOf(picked.size > 0 ? picked : undefined)
  const seconds = secondsPerCard(state.reviews)
  const itemIds = new Set(cards.map(({ id }) => id))
  const backlog = queue.beyondCap > 0 ? planBacklog({ state, itemIds, day, secondsPerCard: seconds }) : null
  const { rolloverHour } = state.settings
  const nextSentence = nextWords({ next: nextCards(cards, state, day), today: day, rolloverHour })
  const words = startWords({ queue, seconds, backlog, day, nextSentence })
  const count = queueLength(queue)
  const start = () => onStart(picked.size > 0 ? { kind: 'chapters', chapters: picked } : { kind: 'today' })
  return (
    <Main className="wrap column">
      <PageHead title={words.title} lead={words.lead} />
      <form action={start} className="start">
        {count > 0 ? (
          <Button type="submit" big>
            Start with {countOf(count, 'card')}
          </Button>
        ) : (
          <ButtonLink href="/guide" big>
            Read the guide
          </ButtonLink>
        )}
        <ChapterPicker chapters={chapters} picked={picked} queueOf={queueOf} onPick={setPicked} />
      </form>
    </Main>
  )
}
