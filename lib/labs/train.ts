import type { Frame } from './lab'
import type { Run } from './run'

/** Longest stretch of updates without a look at the signal or a message, in milliseconds. */
export const sliceMs = 10

export type Breath = {
  /** Milliseconds of a clock that never goes back. */
  now(): number
  /** Lets everything else that waits have its turn, and so many milliseconds pass. */
  pause(ms?: number): Promise<void>
}

/**
 * Trains to the end and yields the kept frames. Works in slices and rests between them; an aborted
 * signal ends it within one slice. The run is disposed of in every case.
 */
export async function* train(run: Run, signal: AbortSignal, { now, pause }: Breath): AsyncGenerator<Frame> {
  try {
    yield run.kept
    let sliceEnd = now() + sliceMs
    while (!run.end && !signal.aborted) {
      if (run.step()) yield run.kept
      if (now() < sliceEnd) continue
      await pause()
      sliceEnd = now() + sliceMs
    }
  } finally {
    run.dispose()
  }
}
