import type { SyncProblem } from './snapshot'
import type { Surroundings } from './surroundings'
import { retryWaitMs } from './sync'

const gatherMs = 800

export type Sender = {
  /** Runs a round now, or once more after the one that is running. */
  sync(): Promise<void>
  /** Runs a round soon, so that a quick series of answers travels together. */
  soon(): void
  stop(): void
}

/** Runs rounds one at a time, and after a problem again and again with growing waits. */
export function createSender(
  { after, randomBytes }: Pick<Surroundings, 'after' | 'randomBytes'>,
  round: () => Promise<SyncProblem | null>,
): Sender {
  let failures = 0
  let running: Promise<void> | null = null
  let isWantedAgain = false
  let cancel = () => {}

  function plan(ms: number) {
    cancel()
    cancel = after(ms, () => void sync())
  }
  async function run() {
    let problem: SyncProblem | null
    do {
      isWantedAgain = false
      cancel()
      problem = await round()
    } while (isWantedAgain && !problem)
    failures = problem ? failures + 1 : 0
    if (problem) plan(retryWaitMs(failures, (randomBytes(1)[0] ?? 0) / 256))
  }
  function sync(): Promise<void> {
    isWantedAgain = running !== null
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
  return {
    sync,
    soon() {
      if (running) isWantedAgain = true
      else if (failures === 0) plan(gatherMs)
    },
    stop: () => cancel(),
  }
}
