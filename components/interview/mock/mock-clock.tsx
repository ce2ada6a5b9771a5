import { Pause, Play, Plus, Timer, TimerOff } from 'lucide-react'
import { printClock } from '../../quiz/run/use-time'
import { Button } from '../../ui/button'

export interface ClockSetting {
  readonly isPaused: boolean
  readonly isOff: boolean
  /** Minutes that were added. */
  readonly extra: number
}
export const firstClock: ClockSetting = { isPaused: false, isOff: false, extra: 0 }

/** Time left, and what can be done to it. */
export function MockClock({
  leftMs,
  isAnswering,
  clock,
  onClock,
}: {
  leftMs: number
  /** The clock runs only while an answer is thought of. */
  isAnswering: boolean
  clock: ClockSetting
  onClock: (clock: ClockSetting) => void
}) {
  if (clock.isOff)
    return (
      <Button look="quiet" onClick={() => onClock({ ...clock, isOff: false })}>
        <Timer className="icon" />
        Clock on
      </Button>
    )
  return (
    <>
      <span className={leftMs > 0 ? 'num' : 'num no'} role="timer" aria-label="Time left">
        {leftMs > 0 ? printClock(leftMs) : 'Time is over'}
        {isAnswering && !clock.isPaused ? null : <span className="sr-only">, the clock stands</span>}
      </span>
      <Button
        look="quiet"
        aria-label={clock.isPaused ? 'Go on' : 'Pause the clock'}
        onClick={() => onClock({ ...clock, isPaused: !clock.isPaused })}
      >
        {clock.isPaused ? <Play className="icon" /> : <Pause className="icon" />}
      </Button>
      <Button look="quiet" aria-label="Five minutes more" onClick={() => onClock({ ...clock, extra: clock.extra + 5 })}>
        <Plus className="icon" />5
      </Button>
      <Button look="quiet" aria-label="Turn the clock off" onClick={() => onClock({ ...clock, isOff: true })}>
        <TimerOff className="icon" />
      </Button>
    </>
  )
}
