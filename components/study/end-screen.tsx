import type { Card } from '@/lib/core/content/guide'
import type { Session } from '@/lib/core/queue/session'
import { sessionSummary } from '@/lib/core/queue/session-figures'
import { Button, ButtonLink } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { GradeStrip } from '../ui/grade-strip'
import { countOf } from '../ui/number'

/** What the sitting came to, and what comes next. */
export function EndScreen({
  session,
  next,
  canUndo,
  onUndo,
  moreNew,
  onMore,
}: {
  session: Session<Card>
  /** "The next 18 cards come tomorrow from 04:00." */
  next: string
  canUndo: boolean
  onUndo: () => void
  /** New cards that could still be learnt today. */
  moreNew: number
  onMore: () => void
}) {
  const { cards, recalled, again, learnt, minutes } = sessionSummary(session)
  return (
    <EmptyState
      level="h1"
      title={`${countOf(cards, 'card')} in ${minutes < 1 ? 'less than a minute' : countOf(Math.round(minutes), 'minute')}.`}
      figure={<GradeStrip done={session.done.map(({ grade }) => grade)} toCome={0} />}
      actions={
        <>
          <ButtonLink href="/progress">See your progress</ButtonLink>
          {moreNew > 0 ? (
            <Button look="line" onClick={onMore}>
              Learn {countOf(Math.min(moreNew, 5), 'new card')} more
            </Button>
          ) : null}
          {canUndo ? (
            <Button look="quiet" onClick={onUndo}>
              Undo the last answer
            </Button>
          ) : null}
        </>
      }
    >
      <p>
        {recalled} recalled at the first try, {again} not.
        {learnt > 0 ? ` ${countOf(learnt, 'card')} learnt for the first time.` : ''}
      </p>
      <p>{next}</p>
    </EmptyState>
  )
}
