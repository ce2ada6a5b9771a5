'use client'

import { ArrowLeft } from 'lucide-react'
import { itemHref } from '@/components/item/item-links'
import { ButtonLink } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import type { LabWords } from '@/lib/core/content/lab'
import type { Address, Foretold } from '@/lib/labs/address'
import type { Pair } from '@/lib/labs/knob'
import type { Lab } from '@/lib/labs/lab'
import { letteredNames } from './arm-names'
import { LockedNote } from './locked-note'
import { PredictionForm } from './prediction-form'
import type { LockedPrediction } from './use-lab-journal'
import { VerdictNote } from './verdict-note'
import { whyOf } from './why'

/** Right of the margin line: what was foretold, what came of it, and the way back. */
export function SaidView({
  lab,
  words,
  address,
  isReady,
  isPreset,
  prediction,
  came,
  update,
  onLock,
  onAnew,
}: {
  lab: Lab
  words: LabWords
  address: Address
  isReady: boolean
  isPreset: boolean
  prediction: LockedPrediction | null
  came: Pair<string> | null
  /** The last update of the run. */
  update: number
  onLock: (foretold: Foretold) => void
  onAnew: () => void
}) {
  const { preset, seed, arms, foretold, from } = address
  const names = letteredNames(lab, arms)
  const ready = lab.presets[preset]
  if (!isReady) return <Skeleton label="Loading your predictions" shape={['line', 'text', 'text', 'block']} />
  return (
    <>
      {isPreset ? (
        prediction ? (
          <LockedNote prediction={prediction} arms={names} outcomes={words.outcomes} seed={seed} onAnew={onAnew} />
        ) : (
          <PredictionForm
            key={`${preset} ${seed}`}
            question={words.presets.find(({ id }) => id === preset)?.question ?? words.question}
            arms={names}
            offered={lab.outcomes}
            outcomes={words.outcomes}
            first={foretold}
            onLock={onLock}
          />
        )
      ) : (
        <div className="note">
          <h2 className="h4">Your own settings</h2>
          <p>Nothing is predicted and nothing is kept here. A preset asks first.</p>
        </div>
      )}
      {came ? (
        <VerdictNote
          foretold={isPreset && prediction ? prediction.outcomes : null}
          came={came}
          names={words.outcomes}
          head={`Seed ${seed}, ${update} updates`}
          why={whyOf(words, came, isPreset && ready ? { id: preset, expected: ready.expected } : null)}
        />
      ) : null}
      {from ? (
        <div className="note">
          <ButtonLink wide look={came ? 'filled' : 'line'} href={itemHref(from)}>
            <ArrowLeft className="icon" />
            {itemHref(from).startsWith('/cards/') ? 'Back to the card' : 'Back to the question'}
          </ButtonLink>
          <p className="tiny lab-from">{from}, which sent you here</p>
        </div>
      ) : null}
    </>
  )
}
