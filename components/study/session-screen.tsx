'use client'
import { useState } from 'react'
import type { Card } from '@/lib/core/content/guide'
import { secondsPerCard, sessionProgress } from '@/lib/core/queue/session-figures'
import { todaysQueue } from '@/lib/core/queue/today'
import { planToday } from '@/lib/core/readiness/plan'
import { planRequest } from '@/lib/core/readiness/plan-request'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { useJournal } from '../journal/use-journal'
import { FocusBar } from '../shell/focus-bar'
import { Main } from '../shell/page'
import { Button } from '../ui/button'
import { GradeStrip } from '../ui/grade-strip'
import { Kbd } from '../ui/kbd'
import { countOf } from '../ui/number'
import { useKeyCommands } from '../ui/use-key-commands'
import { EndScreen } from './end-screen'
import { commandOf } from './keys'
import { KeysDialog } from './keys-dialog'
import { SessionCard } from './session-card'
import { nextCards, nextWords } from './start-words'
import { isChosen, type StudyChoice } from './study-choice'
import { useCommands } from './use-commands'
import { useSession } from './use-session'

/** New cards that "more" adds to a day's number. */
const moreCards = 5

/** One sitting, from its first card to its end. */
export function SessionScreen({
  cards,
  choice,
  day,
  round,
  onMore,
  onLeave,
}: {
  cards: readonly Card[]
  choice: StudyChoice
  day: StudyDay
  /** How often the learner has asked for more today. */
  round: number
  onMore: () => void
  onLeave: () => void
}) {
  const { state, record } = useJournal()
  const [keysOpen, setKeysOpen] = useState(false)
  // Made once: answers change what a new plan would say, and this sitting is about the one that it began with.
  const [planned] = useState(
    () => new Set(choice.kind === 'plan' ? planToday(planRequest(cards, state, day)).items.map(({ id }) => id) : []),
  )
  const chosen = cards.filter((card) => isChosen(choice, card, planned))
  // Whoever asks for a topic, a passage or the plan wants all of it, not the day's share of new cards.
  const wantsAll = choice.kind === 'topics' || choice.kind === 'passages' || choice.kind === 'plan'
  const extraFresh = wantsAll ? chosen.length : round * moreCards
  const ahead = choice.kind === 'passages' || choice.kind === 'plan'
  const queue = todaysQueue({ items: chosen, state, day, extraFresh, ahead })
  const sitting = useSession(queue, day)
  const { session, card, settings } = sitting
  const run = useCommands(sitting, { onKeys: () => setKeysOpen(true), onEnd: onLeave })
  const single = settings.singleKeyShortcuts
  useKeyCommands((press, { onControl, inText }) => (inText ? null : commandOf(press, { single, onControl })), run)

  const progress = sessionProgress(session, secondsPerCard(state.reviews))
  return (
    <>
      <FocusBar
        title="Study"
        beside={card ? `card ${progress.position} of ${progress.total}` : 'done'}
        strip={<GradeStrip done={session.done.map(({ grade }) => grade)} toCome={progress.left} />}
        end={
          <>
            {card ? <span>about {Math.max(1, progress.minutesLeft)} min left</span> : null}
            <Button look="quiet" onClick={onLeave}>
              End <Kbd>Esc</Kbd>
            </Button>
          </>
        }
      />
      {card ? (
        <SessionCard card={card} sitting={sitting} state={state} day={day} run={run} />
      ) : (
        <Main className="wrap column">
          <EndScreen
            session={session}
            next={nextWords({ next: nextCards(cards, state, day), today: day, rolloverHour: settings.rolloverHour })}
            canUndo={session.before !== null}
            onUndo={sitting.undo}
            moreNew={queue.unseenLeft}
            onMore={onMore}
          />
        </Main>
      )}
      <KeysDialog
        open={keysOpen}
        single={single}
        onToggleSingle={(on) => record({ kind: 'setting', payload: { singleKeyShortcuts: on } })}
        onClose={() => setKeysOpen(false)}
      />
      <p className="sr-only" role="status">
        {card ? `Card ${progress.position} of ${progress.total}` : `${countOf(session.done.length, 'answer')} given`}
      </p>
    </>
  )
}
