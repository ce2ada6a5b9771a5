'use client'

import { Dices, Pause, Play, RotateCcw, StepForward } from 'lucide-react'
import type { RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { Segmented } from '@/components/ui/segmented'
import type { Pace } from '@/lib/labs/message'

const paces = [
  { value: 'slow', label: 'Slow' },
  { value: 'normal', label: '1×' },
  { value: 'max', label: 'Max' },
] as const satisfies readonly { value: Pace; label: string }[]

export type DeskActions = {
  play(): void
  step(): void
  reset(): void
  newSeed(): void
  tenSeeds(): void
  choosePace(pace: Pace): void
}

/** The controls of a run. Before the prediction they are there, idle, with the reason beside them. */
export function Desk({
  playing,
  ended,
  notYet,
  isMain,
  pace,
  still,
  playButton,
  actions,
}: {
  playing: boolean
  ended: boolean
  notYet: boolean
  /** Play is the one filled button until there is a verdict. */
  isMain: boolean
  pace: Pace
  still: boolean
  playButton: RefObject<HTMLButtonElement | null>
  actions: DeskActions
}) {
  const play = playing ? 'Pause' : ended ? 'Run again' : 'Play'
  return (
    <div className="lab-desk">
      <Button look={isMain ? 'filled' : 'line'} notYet={notYet} onClick={actions.play} ref={playButton}>
        {playing ? <Pause className="icon" /> : <Play className="icon" />}
        {play} {notYet ? null : <Kbd>Space</Kbd>}
      </Button>
      <Button look="line" notYet={notYet || ended} onClick={actions.step}>
        <StepForward className="icon" />
        Step {notYet ? null : <Kbd>.</Kbd>}
      </Button>
      {still ? null : (
        <Segmented legend="Speed" name="pace" options={paces} value={pace} onChoose={actions.choosePace} />
      )}
      {notYet ? <span className="small">Predict first</span> : null}
      <span className="lab-gap" />
      <Button look="line" notYet={notYet} onClick={actions.reset}>
        <RotateCcw className="icon" />
        Reset, same weights {notYet ? null : <Kbd>R</Kbd>}
      </Button>
      <fieldset className="seg lab-seeds">
        <legend className="sr-only">Seeds</legend>
        <button type="button" onClick={actions.newSeed}>
          <Dices className="icon" />
          New seed
        </button>
        <button type="button" disabled={notYet} onClick={actions.tenSeeds}>
          10 seeds
        </button>
      </fieldset>
    </div>
  )
}
