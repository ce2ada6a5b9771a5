'use client'
import Link from 'next/link'
import type { LearnerState } from '@/lib/core/journal/learner-state'
import { tallyPredictions } from '@/lib/core/progress/predictions'
import { countOf } from '../ui/number'

/** What was said before the runs of the labs, and how much of it came. Nothing while nothing was said. */
export function PredictionNote({ state }: { state: LearnerState }) {
  const { made, shown, right } = tallyPredictions(state)
  if (made === 0) return null
  const open = made - shown
  return (
    <div className="note">
      <h2 className="h4">Predictions in labs</h2>
      <p>
        {shown > 0 ? (
          <>
            <b>
              Right {right} of {shown}.
            </b>{' '}
          </>
        ) : null}
        {open > 0 ? `${countOf(open, 'prediction')} without a run to its end. ` : ''}A miss is kept as evidence, not as
        a grade. <Link href="/labs">Labs</Link>
      </p>
    </div>
  )
}
