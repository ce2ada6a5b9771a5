export type Busy = {
  /** Counts a piece of work as under way until it ends. */
  track<Value>(work: Promise<Value>): Promise<Value>
  /** Runs after everything given here before has ended, and is tracked. */
  serially<Value>(work: () => Promise<Value>): Promise<Value>
  /** Resolves when nothing is under way. */
  settled(): Promise<void>
}

export function createBusy(): Busy {
  const underWay = new Set<Promise<unknown>>()
  let last: Promise<unknown> = Promise.resolve()

  function track<Value>(work: Promise<Value>): Promise<Value> {
    underWay.add(work)
    const end = () => underWay.delete(work)
    work.then(end, end)
    return work
  }
  return {
    track,
    serially(work) {
      const turn = last.then(work, work)
      last = turn
      return track(turn)
    },
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay)
    },
  }
}
