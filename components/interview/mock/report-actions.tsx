import { Button, ButtonLink } from '../../ui/button'
import { countOf } from '../../ui/number'

/** On with this mock, to the cards of what was left out, onto paper, or to another mock. */
export function ReportActions({
  cards,
  onGoOn,
  onStart,
}: {
  /** Cards that come forward. */
  cards: number
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
      <Button look="quiet" onClick={onStart}>
        Another mock
      </Button>
    </div>
  )
}
