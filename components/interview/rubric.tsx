import type { InterviewItem } from '@/lib/core/content/interview'
import { Html } from '../ui/html'
import type { InterviewPlace } from './interview-page'
import { PointCards } from './point-cards'

/** The points that a listener would tick, each with the cards that carry it. */
export function Rubric({ rubric, cards }: { rubric: InterviewItem['rubric']; cards: InterviewPlace['cards'] }) {
  return (
    <div className="note">
      <h3 className="h4">What a listener would tick</h3>
      <ul className="iv-rubric">
        {rubric.map((point) => (
          <li key={point.pointText}>
            <Html html={point.pointHtml} />
            <PointCards ids={point.cards} cards={cards} />
          </li>
        ))}
      </ul>
    </div>
  )
}
