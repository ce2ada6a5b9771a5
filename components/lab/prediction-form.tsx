'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Segmented } from '@/components/ui/segmented'
import type { Foretold } from '@/lib/labs/address'
import { armNames, type Pair } from '@/lib/labs/knob'

type Names = Readonly<Record<string, { readonly name: string }>>

/** An outcome for each arm, chosen before the run; locking it is what starts everything else. */
export function PredictionForm({
  question,
  arms,
  offered,
  outcomes,
  first,
  onLock,
}: {
  question: string
  arms: Pair<string>
  offered: readonly string[]
  outcomes: Names
  /** What a link brought along: chosen, not yet locked. */
  first: Foretold | undefined
  onLock: (foretold: Foretold) => void
}) {
  const [chosen, setChosen] = useState<readonly (string | null)[]>(first?.outcomes ?? [null, null])
  const [sure, setSure] = useState<boolean | undefined>(first?.sure)
  const [a, b] = chosen
  const isWhole = a != null && b != null
  const lock = () => {
    if (isWhole) onLock({ outcomes: [a, b], ...(sure !== undefined && { sure }) })
  }
  return (
    <div className="note lab-predict">
      <h2 className="h4">Predict, then run</h2>
      <p>{question}</p>
      {arms.map((name, at) => (
        <fieldset key={armNames[at]}>
          <legend>
            <span className="lab-mark">
              <span className={`swatch swatch-${armNames[at]}`} /> {name}
            </span>
          </legend>
          {offered.map((outcome) => (
            <label key={outcome} className="lab-choice">
              <input
                type="radio"
                name={`outcome-${armNames[at]}`}
                checked={chosen[at] === outcome}
                onChange={() => setChosen(chosen.map((before, arm) => (arm === at ? outcome : before)))}
              />
              {outcomes[outcome]?.name ?? outcome}
            </label>
          ))}
        </fieldset>
      ))}
      <Segmented
        legend="How sure"
        name="sure"
        options={[
          { value: 'yes', label: 'Sure' },
          { value: 'no', label: 'Not sure' },
        ]}
        value={sure === undefined ? null : sure ? 'yes' : 'no'}
        onChoose={(value) => setSure(value === 'yes')}
      />
      <Button wide notYet={!isWhole} onClick={lock}>
        Lock the prediction
      </Button>
      {isWhole ? null : <p className="tiny">One choice for each arm, then it can be locked.</p>}
    </div>
  )
}
