import type { Training } from './lab'
import type { Reply, Request } from './message'
import { createPlayer, type Player } from './player'
import { createRun, type Experiment } from './run'
import { type Breath, train } from './train'

/** What the worker does with each message: everything of it but the worker itself. */
export function createConductor({
  trainingOf,
  post,
  breath,
}: {
  trainingOf(lab: string): Promise<Training>
  post(reply: Reply): void
  breath: Breath
}) {
  let loaded: {
    run: number
    training: Training
    experiment: Experiment
    player: Player
    stop: AbortController
  } | null = null
  let asked = false
  let ready: Promise<void> = Promise.resolve()

  const answer = () => {
    const progress = asked ? loaded?.player.news() : null
    if (!loaded || !progress) return
    asked = false
    post({ kind: 'progress', run: loaded.run, ...progress })
  }

  async function load({ run, lab, experiment }: Extract<Request, { kind: 'load' }>) {
    loaded?.stop.abort()
    loaded?.player.dispose()
    loaded = null
    const training = await trainingOf(lab)
    const player = createPlayer(createRun(training, experiment, { looks: true }), { breath, afterSlice: answer })
    loaded = { run, training, experiment, player, stop: new AbortController() }
    answer()
  }

  async function spread(seeds: readonly number[]) {
    if (!loaded) return
    loaded.stop.abort()
    const stop = new AbortController()
    loaded = { ...loaded, stop }
    const { run, training, experiment } = loaded
    for (const seed of seeds) {
      const frames = []
      for await (const frame of train(
        createRun(training, { ...experiment, seed }, { looks: false }),
        stop.signal,
        breath,
      ))
        frames.push(frame)
      if (stop.signal.aborted) return
      post({ kind: 'spread', run, seed, frames })
    }
  }

  return {
    async receive(request: Request): Promise<void> {
      if (request.kind === 'load') {
        ready = ready.catch(() => {}).then(() => load(request))
        return ready
      }
      // A message that overtook the load before it would be lost.
      await ready
      if (request.kind === 'spread') return spread(request.seeds)
      if (request.kind === 'ask') asked = true
      if (request.kind === 'play') void loaded?.player.play(request.pace)
      if (request.kind === 'pause') loaded?.player.pause()
      if (request.kind === 'step') loaded?.player.step()
      if (request.kind === 'change' && loaded) {
        loaded.player.change(request.arms)
        loaded = { ...loaded, experiment: { ...loaded.experiment, arms: request.arms } }
      }
      answer()
    },
  }
}
