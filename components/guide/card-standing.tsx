'use client'
import { useJournal } from '../journal/use-journal'
import { useStudyDay } from '../journal/use-study-day'
import { printDay } from '../ui/day'
import { Facts } from '../ui/facts'
import { countOf, formatChance } from '../ui/number'
import { heldOf } from './held'

/** What the learner's journal says of this card. */
export function CardStanding({ cardId }: { cardId: string }) {
  const { state } = useJournal()
  const day = useStudyDay()
  const memory = state.memories.get(cardId)
  const held = day ? heldOf([cardId], state, day) : null
  return (
    <div className="note">
      <h2 className="h4">What you hold of it</h2>
      {memory && held ? (
        <Facts
          facts={[
            { name: 'Predicted recall today', value: formatChance(held.mean) },
            { name: 'Answers, lapses', value: `${memory.reps}, ${memory.lapses}` },
            { name: 'Stability', value: countOf(Number(memory.stability.toFixed(1)), 'day') },
            { name: 'Comes back', value: printDay(memory.dueDay) },
          ]}
        />
      ) : (
        <p>You have not answered this card yet.</p>
      )}
    </div>
  )
}
