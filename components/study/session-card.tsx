import { changesSince } from '@/lib/core/content/change'
import type { Card } from '@/lib/core/content/guide'
import type { LearnerState } from '@/lib/core/journal/learner-state'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { Main, Page } from '../shell/page'
import { AnswerBar } from './answer-bar'
import { CardSheet } from './card-sheet'
import { CardTools } from './card-tools'
import type { StudyCommand } from './keys'
import type { useSession } from './use-session'
import { WhyCard } from './why-card'

/** The card in front of the learner, and right of the line what is known of it. */
export function SessionCard({
  card,
  sitting,
  state,
  day,
  run,
}: {
  card: Card
  sitting: ReturnType<typeof useSession>
  state: LearnerState
  day: StudyDay
  run: (command: StudyCommand) => void
}) {
  const { session, memory, outcomes, settings } = sitting
  const answered = session.current?.phase === 'answer'
  const keys = settings.singleKeyShortcuts
  const flagged = state.flagged.has(card.id)
  if (!outcomes) return null
  return (
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
            <CardTools flagged={flagged} canUndo={session.before !== null} keys={keys} run={run} />
          </>
        }
      >
        <div className="study-column">
          <CardSheet
            card={card}
            answered={answered}
            flagged={flagged}
            changed={memory ? changesSince(card.changed, memory.lastDay) : []}
          />
          <AnswerBar
            answered={answered}
            outcomes={outcomes}
            keys={keys}
            onReveal={sitting.reveal}
            onGrade={sitting.grade}
          />
        </div>
      </Page>
    </Main>
  )
}
