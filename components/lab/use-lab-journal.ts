'use client'

import type { Foretold } from '@/lib/labs/address'
import type { Pair } from '@/lib/labs/knob'
import { useJournal } from '../journal/use-journal'
import { fareOf, printOutcomes, readOutcomes } from './verdict'

/** A prediction that stands in the journal, and so can no longer be changed. */
export type LockedPrediction = Foretold & { readonly id: string; readonly seed: number; readonly at: number }

/** What the journal holds of one lab, and the two events that a lab writes: neither is a grade. */
export function useLabJournal(lab: string) {
  const { status, state, record } = useJournal()
  const itemId = `lab-${lab}`
  return {
    isReady: status === 'ready',
    singleKeys: state.settings.singleKeyShortcuts,
    /** The newest prediction for a preset. */
    predictionFor(preset: string): LockedPrediction | null {
      const last = state.predictions.findLast((one) => one.lab === lab && one.preset === preset)
      const outcomes = last && readOutcomes(last.choice)
      if (!last || !outcomes) return null
      const { id, seed, at, sure } = last
      return { id, seed, at, outcomes, ...(sure !== undefined && { sure }) }
    },
    predict({ preset, seed, foretold }: { preset: string; seed: number; foretold: Foretold }) {
      const { outcomes, sure } = foretold
      const choice = printOutcomes(outcomes)
      record({
        kind: 'prediction',
        itemId,
        payload: { lab, preset, seed, choice, ...(sure !== undefined && { sure }) },
      })
    },
    /** Keeps what the run showed, once for each prediction. @param cards that the run illustrates */
    judge(prediction: LockedPrediction, came: Pair<string>, cards: readonly string[]) {
      if (state.verdicts.some((verdict) => verdict.prediction === prediction.id)) return
      const { right } = fareOf(prediction.outcomes, came)
      const missed = right ? {} : { missed: cards.slice(0, 24) }
      record({
        kind: 'verdict',
        itemId,
        payload: { prediction: prediction.id, outcome: printOutcomes(came), right, ...missed },
      })
    },
  }
}
