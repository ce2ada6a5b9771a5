import type { Pair, Settings } from './knob'
import type { Frame } from './lab'
import { type Pace, type Progress, paces } from './message'
import type { Run } from './run'
import { type Breath, sliceMs } from './train'

/** Plays a run at a pace, in slices, and gathers what is new since it was last asked. */
export function createPlayer(run: Run, { breath, afterSlice }: { breath: Breath; afterSlice(): void }) {
  let kept: Frame[] = [run.kept]
  /** The newest update whose frame was told, and whether it played then. */
  let told: { update: number; playing: boolean } | null = null
  let pace: Pace = 'normal'
  let playing = false
  let gone = false
  let ms = 0
  /** The moment and the update from which the pace is counted. */
  let since = { at: 0, update: 0 }

  const dueInMs = () =>
    pace === 'max' ? 0 : since.at + ((run.update - since.update + 1) * 1000) / paces[pace] - breath.now()

  function advance() {
    const from = breath.now()
    if (run.step()) kept.push(run.kept)
    ms += breath.now() - from
    if (run.end) playing = false
  }

  async function play(next: Pace) {
    pace = next
    since = { at: breath.now(), update: run.update }
    if (playing || run.end || gone) return
    playing = true
    while (playing) {
      const sliceEnd = breath.now() + sliceMs
      while (playing && dueInMs() <= 0 && breath.now() < sliceEnd) advance()
      afterSlice()
      if (playing) await breath.pause(Math.max(0, dueInMs()))
    }
  }

  return {
    play,
    pause() {
      playing = false
    },
    step() {
      playing = false
      if (!run.end && !gone) advance()
    },
    change: (arms: Pair<Settings>) => run.change(arms),
    /** What is new since the last time, or null. A frame is told once: its memory may have been handed over. */
    news(): Omit<Progress, 'kind' | 'run'> | null {
      const fresh = kept
      kept = []
      const newest = fresh.at(-1)?.update ?? told?.update
      // At full pace the kept frames do: one more costs as much as ten updates.
      const now = newest === run.update || (playing && pace === 'max') ? null : run.now()
      if (fresh.length === 0 && !now && told?.playing === playing) return null
      told = { update: now?.update ?? newest ?? 0, playing }
      return { kept: fresh, now, playing, end: run.end ?? null, ms }
    },
    dispose() {
      playing = false
      gone = true
      run.dispose()
    },
  }
}
export type Player = ReturnType<typeof createPlayer>
