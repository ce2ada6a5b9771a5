import type { MockPlan } from '@/lib/core/interview/mock-plan'
import { chanceSeed } from '../../quiz/seed'
import { Button, ButtonLink } from '../../ui/button'
import { countOf } from '../../ui/number'

/** On with this mock, to the cards of what was left out, onto paper, or to another mock. */
export function ReportActions({
  plan,
  cards,
  onOpen,
  onGoOn,
  onStart,
}: {
  plan: MockPlan
  /** Cards that come forward. */
  cards: number
  onOpen: (plan: MockPlan) => void
  onGoOn: (() => void) | null
  onStart: () => void
}) {
  return (
    <div className="actions mb-8 no-print">
      {onGoOn ? (
        <Button big onClick={onGoOn}>
          Go on
        </Button>
      ) : null}
      {cards > 0 ? (
        <ButtonLink look={onGoOn ? 'line' : 'filled'} big={!onGoOn} href="/study?now">
          Study {countOf(cards, 'card')} for what was left out
        </ButtonLink>
      ) : null}
      <Button look="line" onClick={() => window.print()}>
        Print, or save as PDF
      </Button>
      <Button look="quiet" onClick={() => onOpen({ ...plan, seed: chanceSeed() })}>
        Another draw
      </Button>
      <Button look="quiet" onClick={onStart}>
        Another mock
      </Button>
    </div>
  )
}
