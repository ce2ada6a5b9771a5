import type { InterviewItem } from '@/lib/core/content/interview'
import { Html } from '../../ui/html'
import type { InterviewPlace } from '../interview-page'
import { PointCards } from '../point-cards'

/** Places of what was ticked, from 0. */
export interface Ticks {
  readonly ticked: readonly number[]
  readonly followed: readonly number[]
}
export const noTicks: Ticks = { ticked: [], followed: [] }

const toggled = (places: readonly number[], place: number) =>
  places.includes(place) ? places.filter((other) => other !== place) : [...places, place].sort((a, b) => a - b)

/** The points that a listener would tick, for the learner to tick; and the follow-ups that were asked. */
export function RubricTicks({
  rubric,
  cards,
  followUps,
  ticks,
  isKept = false,
  onTick,
}: {
  rubric: InterviewItem['rubric']
  cards: InterviewPlace['cards']
  /** How many of the follow-ups were asked. */
  followUps: number
  ticks: Ticks
  /** What is in the journal is no longer turned. */
  isKept?: boolean
  onTick: (ticks: Ticks) => void
}) {
  return (
    <fieldset disabled={isKept}>
      <legend className="h4">Tick what a listener heard</legend>
      <ul className="iv-rubric">
        {rubric.map((point, at) => (
          <li key={point.pointText}>
            <label className="check">
              <input
                type="checkbox"
                checked={ticks.ticked.includes(at)}
                onChange={() => onTick({ ...ticks, ticked: toggled(ticks.ticked, at) })}
              />
              <Html html={point.pointHtml} />
            </label>
            <PointCards ids={point.cards} cards={cards} />
          </li>
        ))}
        {Array.from({ length: followUps }, (_, at) => `Follow-up ${at + 1}`).map((name, at) => (
          <li key={name}>
            <label className="check">
              <input
                type="checkbox"
                checked={ticks.followed.includes(at)}
                onChange={() => onTick({ ...ticks, followed: toggled(ticks.followed, at) })}
              />
              {followUps === 1 ? 'The follow-up, as its answer says' : name}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
