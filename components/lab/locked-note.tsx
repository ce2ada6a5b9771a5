'use client'

import { Lock } from 'lucide-react'
import { Facts } from '@/components/ui/facts'
import type { Pair } from '@/lib/labs/knob'
import type { LockedPrediction } from './use-lab-journal'

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })

export function LockedNote({
  prediction,
  arms,
  outcomes,
  seed,
  onAnew,
}: {
  prediction: LockedPrediction
  arms: Pair<string>
  outcomes: Readonly<Record<string, { readonly name: string }>>
  /** The seed on the bench. */
  seed: number
  onAnew: () => void
}) {
  const { at, sure } = prediction
  const isToday = new Date(at).toDateString() === new Date().toDateString()
  return (
    <div className="note">
      <h2 className="h4 lab-locked">
        <span>Your prediction</span>
        <span className="tiny">
          <Lock className="icon" aria-hidden="true" /> locked {isToday ? clock.format(at) : day.format(at)}
        </span>
      </h2>
      <Facts
        facts={[
          ...arms.map((name, arm) => {
            const outcome = prediction.outcomes[arm] ?? ''
            return { name, value: outcomes[outcome]?.name ?? outcome }
          }),
          ...(sure === undefined ? [] : [{ name: 'How sure', value: sure ? 'sure' : 'not sure' }]),
        ]}
      />
      {seed === prediction.seed ? null : (
        <p>
          It was made for seed {prediction.seed}; seed {seed} is on the bench.{' '}
          <button type="button" className="lab-anew" onClick={onAnew}>
            Predict this seed
          </button>
        </p>
      )}
    </div>
  )
}
