import type { Pair, Settings } from './knob'
import type { Arm, ArmFrame, Frame, Training } from './lab'

/** Why a run is over. */
export type End = 'budget' | 'settled' | 'blew-up'

export type Experiment = { readonly seed: number; readonly budget: number; readonly arms: Pair<Settings> }

/** Every early update is kept, then about a hundred more, at updates that depend on the budget alone. */
const keptEarly = 20
export const isKept = (update: number, budget: number) =>
  update <= keptEarly || update === budget || update % Math.max(1, Math.round(budget / 100)) === 0

type RunningArm = { readonly arm: Arm; blewUpAt: number | null; settled: boolean }

/**
 * Two arms that train side by side from one seed. Nothing outside moves it but the calls of `step` and `change`, so the
 * same experiment gives the same frames, at whatever pace it is stepped. Without `looks` frames have metrics alone,
 * which is all that a claim asks for and costs a tenth.
 */
export function createRun(training: Training, { seed, budget, arms }: Experiment, { looks }: { looks: boolean }) {
  const start = (settings: Settings): RunningArm => ({
    arm: training.createArm(settings, seed),
    blewUpAt: null,
    settled: false,
  })
  const running: Pair<RunningArm> = [start(arms[0]), start(arms[1])]
  let update = 0
  let end: End | undefined
  let kept = frameOf(update, running, looks)

  return {
    get update() {
      return update
    },
    get end() {
      return end
    },
    /** The newest frame that belongs to the run's record. */
    get kept() {
      return kept
    },
    /** The state at this moment, kept or not. */
    now: () => (kept.update === update ? kept : frameOf(update, running, looks)),
    /** One update of both arms. True when it gave a kept frame. */
    step() {
      if (end) return false
      update++
      for (const one of running) {
        if (one.blewUpAt === null && !Number.isFinite(one.arm.step())) one.blewUpAt = update
      }
      const allBlewUp = running.every(({ blewUpAt }) => blewUpAt !== null)
      if (!allBlewUp && !isKept(update, budget)) return false
      kept = frameOf(update, running, looks)
      if (allBlewUp) end = 'blew-up'
      else if (running.every((one) => one.settled || one.blewUpAt !== null)) end = 'settled'
      else if (update >= budget) end = 'budget'
      return true
    },
    change(next: Pair<Settings>) {
      running.forEach(({ arm }, at) => {
        const settings = next[at]
        if (settings) arm.change(settings)
      })
    },
    dispose() {
      for (const { arm } of running) arm.dispose()
    },
  }
}
export type Run = ReturnType<typeof createRun>

function frameOf(update: number, [a, b]: Pair<RunningArm>, looks: boolean): Frame {
  return { update, arms: [armFrame(a, looks), armFrame(b, looks)] }
}

function armFrame(one: RunningArm, looks: boolean): ArmFrame {
  const { metrics, settled } = one.arm.measure()
  one.settled = settled
  return { metrics, blewUpAt: one.blewUpAt, ...(looks ? { look: one.arm.look() } : {}) }
}
