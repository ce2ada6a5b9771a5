'use client'
import type { Card } from '@/lib/core/content/guide'
import { useJournal } from '../journal/use-journal'
import { useCards } from '../study/use-cards'
import { countOf } from '../ui/number'
import { showToast } from '../ui/toast-store'
import { type CardAction, CardList } from './card-list'
import { Part } from './part'
import { parts } from './parts'

const noCards: readonly Card[] = []

export function SetAsidePart() {
  const { state, record, undo } = useJournal()
  const load = useCards()
  const cards = load.status === 'ready' ? load.value : noCards
  const act = (kind: 'resume' | 'unflag', done: string) => (itemId: string) => {
    const event = record({ kind, itemId, payload: {} })
    showToast(done, { label: 'Undo', run: () => undo(event.id) })
  }
  const resume: CardAction = { label: 'Resume', run: act('resume', 'It comes up again.') }
  const unflag: CardAction = { label: 'Unflag', run: act('unflag', 'Flag taken away.') }
  const [suspended, flagged] = [[...state.suspended], [...state.flagged]]

  return (
    <Part {...parts.setAside}>
      {suspended.length + flagged.length === 0 ? (
        <p className="small">No card is suspended or flagged. In study, S suspends the card you see and F flags it.</p>
      ) : null}
      {load.status === 'failed' ? (
        <p className="small">The questions could not be fetched, so the cards stand here by their ids.</p>
      ) : null}
      {suspended.length > 0 ? (
        <CardList
          title={`${countOf(suspended.length, 'card')} suspended`}
          itemIds={suspended}
          cards={cards}
          action={resume}
        />
      ) : null}
      {flagged.length > 0 ? (
        <CardList
          title={`${countOf(flagged.length, 'card')} flagged`}
          itemIds={flagged}
          cards={cards}
          action={unflag}
        />
      ) : null}
    </Part>
  )
}
