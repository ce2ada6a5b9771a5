import { differsOnlyLive, sameSettings } from '@/lib/labs/knob'
import type { Frame, Lab } from '@/lib/labs/lab'
import type { Pace, Reply, Request } from '@/lib/labs/message'
import type { End, Experiment } from '@/lib/labs/run'

/** What the bench shows: the run as far as the worker has told it. */
export type BenchState = {
  /** What runs. Until it equals the address, everything else is of an older run. */
  readonly experiment: Experiment | null
  /** Kept frames from update 0, in order. */
  readonly frames: readonly Frame[]
  /** The newest state where it lies between two kept frames. */
  readonly now: Frame | null
  readonly playing: boolean
  readonly end: End | null
  readonly ms: number
  /** Frames without pictures, by seed; empty until ten seeds were asked for. */
  readonly spread: ReadonlyMap<number, readonly Frame[]>
  readonly spreadOf: readonly number[]
  /** A sentence when the worker could not do it. */
  readonly failure: string | null
  /** A sentence about this browser, whatever runs in it. */
  readonly notice: string | null
  /** The update at which a setting was turned while it ran. */
  readonly turnedAt: number | null
}

const emptyBench: BenchState = {
  experiment: null,
  frames: [],
  now: null,
  playing: false,
  end: null,
  ms: 0,
  spread: new Map(),
  spreadOf: [],
  failure: null,
  notice: null,
  turnedAt: null,
}

type Surroundings = {
  createWorker(): Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>
  /** Calls back before the next picture, when so many milliseconds have passed. */
  nextFrame(callback: () => void, restMs: number): void
}

/** Between two pictures of a run at full pace: to draw more of them takes longer than to train. */
const restAtMaxMs = 90

/**
 * The page's side of the worker. It asks for news once, and again only before the next picture after an answer came: so
 * a slow page gets fewer answers, and none waits in a queue.
 */
export function createBenchStore({ createWorker, nextFrame }: Surroundings) {
  const listeners = new Set<() => void>()
  let state = emptyBench
  let run = 0
  let pace: Pace = 'normal'
  let worker: ReturnType<Surroundings['createWorker']> | null = null
  let shown: { readonly lab: string; readonly experiment: Experiment } | null = null

  const change = (part: Partial<BenchState>) => {
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }
  const send = (request: Request) => worker?.postMessage(request)

  function hear(reply: Reply) {
    if (reply.kind === 'failed') return change({ failure: reply.sentence, playing: false })
    if (reply.kind === 'notice') return change({ notice: reply.sentence })
    if (reply.run !== run) return
    if (reply.kind === 'spread') return change({ spread: new Map(state.spread).set(reply.seed, reply.frames) })
    const { kept, now, playing, end, ms } = reply
    const stillNow = now ?? (kept.length > 0 ? null : state.now)
    change({ frames: [...state.frames, ...kept], now: stillNow, playing, end, ms })
    nextFrame(() => send({ kind: 'ask' }), playing && pace === 'max' ? restAtMaxMs : 0)
  }

  function start() {
    worker = createWorker()
    worker.onmessage = ({ data }: MessageEvent<Reply>) => hear(data)
    worker.onerror = () => change({ failure: 'The worker that trains could not be started.', playing: false })
  }

  function load(lab: string, experiment: Experiment) {
    if (!worker) start()
    run++
    shown = { lab, experiment }
    change({ ...emptyBench, notice: state.notice, experiment })
    send({ kind: 'load', run, lab, experiment })
    send({ kind: 'ask' })
  }

  function turn(experiment: Experiment) {
    const update = (state.now ?? state.frames.at(-1))?.update ?? 0
    change({ experiment, ...(update > 0 && { turnedAt: update }) })
    send({ kind: 'change', arms: experiment.arms })
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    getSnapshot: () => state,
    load,
    /** Makes the bench show this experiment: turns live settings in the running one, or else loads anew. */
    show(lab: Pick<Lab, 'id' | 'knobs'>, experiment: Experiment) {
      const before = shown?.lab === lab.id ? shown.experiment : null
      const { seed, budget, arms } = experiment
      if (!before || before.seed !== seed || before.budget !== budget) return load(lab.id, experiment)
      if (sameSettings(before.arms, arms)) return
      const onlyLive = before.arms.every((arm, at) => differsOnlyLive(lab.knobs, arm, arms[at] ?? arm))
      if (!onlyLive) return load(lab.id, experiment)
      shown = { lab: lab.id, experiment }
      turn(experiment)
    },
    play(next: Pace) {
      pace = next
      send({ kind: 'play', pace })
    },
    pause: () => send({ kind: 'pause' }),
    step: () => send({ kind: 'step' }),
    spread(seeds: readonly number[]) {
      change({ spread: new Map(), spreadOf: seeds })
      send({ kind: 'spread', seeds })
    },
    close() {
      worker?.terminate()
      worker = null
      shown = null
    },
  }
}
export type BenchStore = ReturnType<typeof createBenchStore>
