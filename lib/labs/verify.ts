import type { Pair, Settings } from './knob'
import type { Claim, ClaimArm, Trace, Training } from './lab'
import { createRun, type Experiment } from './run'
import { tracesOf } from './trace'
import { type Breath, train } from './train'

export type ClaimResult = {
  readonly id: string
  readonly arms: readonly { readonly name: string; readonly passed: number; readonly of: number }[]
  readonly holds: boolean
  readonly seconds: number
}

/**
 * Runs both arms of a claim on every seed, with the training that the browser runs. On fewer seeds than the claim
 * names, as in the quick tests, as large a share of them must pass.
 */
export async function verifyClaim(
  training: Training,
  claim: Claim,
  seeds: readonly number[],
  breath: Breath,
): Promise<ClaimResult> {
  const startedAt = breath.now()
  const courses: Pair<Trace>[] = []
  for (const seed of seeds) courses.push(await coursesOf(training, claim, seed, breath))
  const count = (arm: ClaimArm<Settings>, at: 0 | 1) => courses.filter((pair) => arm.passes(pair[at])).length
  const passed = [count(claim.arms[0], 0), count(claim.arms[1], 1)]
  const share = seeds.length / claim.seeds.length
  return {
    id: claim.id,
    arms: claim.arms.map(({ name }, at) => ({ name, passed: passed[at] ?? 0, of: seeds.length })),
    holds: claim.arms.every(({ atLeast }, at) => (passed[at] ?? 0) >= Math.floor(atLeast * share)),
    seconds: Math.round((breath.now() - startedAt) / 100) / 10,
  }
}

async function coursesOf(training: Training, { budget, arms }: Claim, seed: number, breath: Breath) {
  const experiment: Experiment = { seed, budget, arms: [arms[0].settings, arms[1].settings] }
  const run = createRun(training, experiment, { looks: false })
  const frames = []
  for await (const frame of train(run, new AbortController().signal, breath)) frames.push(frame)
  return tracesOf(frames)
}
