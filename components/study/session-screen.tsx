'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Card } from '@/lib/core/content/guide'
import { secondsPerCard, sessionProgress } from '@/lib/core/queue/session-figures'
import { todaysQueue } from '@/lib/core/queue/today'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { useJournal } from '../journal/use-journal'
import { FocusBar } from '../shell/focus-bar'
import { Main, Page } from '../shell/page'
import { Button } from '../ui/button'
import { Kbd } from '../ui/kbd'
import { countOf } from '../ui/number'
import { Strip } from '../ui/strip'
import { showToast } from '../ui/toast-store'
import { AnswerBar } from './answer-bar'
import { CardSheet } from './card-sheet'
import { CardTools } from './card-tools'
import { EndScreen } from './end-screen'
import type { StudyCommand } from './keys'
import { KeysDialog } from './keys-dialog'
import { nextDue } from './next-due'
import { nextWords } from './start-words'
import { isChosen, type StudyChoice } from './study-choice'
import { useKeys } from './use-keys'
import { useSession } from './use-session'
import { WhyCard } from './why-card'

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
  const router = useRouter()
  const [keysOpen, setKeysOpen] = useState(false)
  const chosen = cards.filter((card) => isChosen(choice, card))
  // Whoever asks for one topic wants all of it, not the day's share of new cards.
  const extraFresh = choice.kind === 'topics' ? chosen.length : round * moreCards
  const queue = todaysQueue({ items: chosen, state, day, extraFresh })
  const sitting = useSession(queue, day)
  const { session, card, memory, outcomes, settings } = sitting
  const answered = session.current?.phase === 'answer'
  const single = settings.singleKeyShortcuts

  const run = (command: StudyCommand) => {
    switch (command.kind) {
      case 'reveal':
        return sitting.reveal()
      case 'grade':
        return sitting.grade(command.grade)
      case 'undo':
        return sitting.undo()
      case 'bury':
        sitting.setAside('bury')
        return showToast('Buried until tomorrow', { label: 'Undo', run: sitting.undo })
      case 'suspend':
        sitting.setAside('suspend')
        return showToast('Suspended: resume it in Settings', { label: 'Undo', run: sitting.undo })
      case 'flag':
        return sitting.toggleFlag()
      case 'passage':
        return card ? router.push(`/guide/${card.topicId}#${card.passage}`) : undefined
      case 'keys':
        return setKeysOpen(true)
      case 'end':
        return onLeave()
    }
  }
  useKeys({ single, run })

  const progress = sessionProgress(session, secondsPerCard(state.reviews))
  const { rolloverHour } = settings
  const canUndo = session.before !== null
  const onUndo = () => run({ kind: 'undo' })
  return (
    <>
      <FocusBar
        title="Study"
        beside={card ? `card ${progress.position} of ${progress.total}` : 'done'}
        strip={<Strip done={session.done.map(({ grade }) => grade)} toCome={progress.left} />}
        end={
          <>
            {card ? <span>about {Math.max(1, progress.minutesLeft)} min left</span> : null}
            <Button look="quiet" onClick={onLeave}>
              End <Kbd>Esc</Kbd>
            </Button>
          </>
        }
      />
      {card && outcomes ? (
        <Main>
          <Page
            marginLabel="About this card"
            margin={
              <>
                <WhyCard
                  memory={memory}
                  reviews={state.reviews.filter(({ itemId }) => itemId === card.id)}
                  outcomes={outcomes}
                  day={day}
                  target={settings.desiredRetention}
                  answered={answered}
                />
                <CardTools flagged={state.flagged.has(card.id)} canUndo={canUndo} keys={single} run={run} />
              </>
            }
          >
            <div className="study-column">
              <CardSheet card={card} answered={answered} flagged={state.flagged.has(card.id)} />
              <AnswerBar
                answered={answered}
                outcomes={outcomes}
                keys={single}
                onReveal={sitting.reveal}
                onGrade={sitting.grade}
              />
            </div>
          </Page>
        </Main>
      ) : (
        <Main className="wrap column">
          <EndScreen
            session={session}
            next={nextWords({ next: nextDue(state, day), today: day, rolloverHour })}
            canUndo={canUndo}
            onUndo={onUndo}
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
