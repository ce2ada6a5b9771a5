import { compileStep } from '../compiled-step'
import type { Feed } from '../descent/adam-trainer'
import type { Optimiser } from '../descent/descent'
import { tf } from '../tensor'
import type { AdversarialLosses } from './adversarial-losses'

/** What one of the two networks trains, and how. */
type Player = { readonly weights: readonly tf.Variable[]; readonly optimiser: Optimiser }

type Parts = {
  readonly generator: Player & { generate(noise: tf.Tensor2D): tf.Tensor2D }
  readonly discriminator: Player & { score(samples: tf.Tensor2D): tf.Tensor2D }
  /** A batch of noise and one of real samples, both [batch, numbers of one]. */
  readonly noise: Feed & { readonly into: tf.Variable<tf.Rank.R2> }
  readonly real: Feed & { readonly into: tf.Variable<tf.Rank.R2> }
  readonly losses: AdversarialLosses
  /** Called within the discriminator's step after its weights have moved: a constraint on them. */
  constrain?(): void
}

/** Two networks that play against each other, each with a compiled step of its own. It disposes of the optimisers. */
export function createGame({ generator, discriminator, noise, real, losses, constrain }: Parts) {
  // In the discriminator's step the fakes are made outside the gradient: they count as data.
  const judging = createStep(discriminator, constrain, () => {
    const fakes = generator.generate(noise.into)
    return () => losses.discriminator(discriminator.score(real.into), discriminator.score(fakes))
  })
  const forging = createStep(
    generator,
    undefined,
    () => () => losses.generator(discriminator.score(generator.generate(noise.into))),
  )
  return {
    /** One step of the discriminator on fresh samples of both kinds; its loss. */
    stepDiscriminator: (rate: number) => judging.step(rate, [noise, real]),
    /** One step of the generator on fresh noise; its loss. */
    stepGenerator: (rate: number) => forging.step(rate, [noise]),
    dispose() {
      judging.dispose()
      forging.dispose()
    },
  }
}

/** @param prepare what is computed outside the gradient; it gives the loss */
function createStep(
  { weights, optimiser }: Player,
  constrain: (() => void) | undefined,
  prepare: () => () => tf.Scalar,
) {
  const program = compileStep(() => {
    const { value, grads } = tf.variableGrads(prepare(), [...weights])
    optimiser.descend(grads)
    constrain?.()
    return value
  }, [...weights, ...optimiser.slots])
  return {
    step(rate: number, feeds: readonly Feed[]) {
      for (const { into, next } of feeds) program.feed(into, next())
      program.feed(optimiser.rate, [optimiser.nextRate(rate)])
      program.run()
      return program.outputs[0]?.[0] ?? Number.NaN
    },
    dispose() {
      program.dispose()
      optimiser.dispose()
    },
  }
}

/** A variable of zeros for batches to be fed into, [rows, columns]. */
export const emptyBatch = (rows: number, columns: number) =>
  tf.tidy(() => tf.variable<tf.Rank.R2>(tf.zeros([rows, columns]), false))

/** Clips every weight to ± the limit (Arjovsky et al. 2017, arXiv:1701.07875, algorithm 1). */
export function clipWeights(weights: readonly tf.Variable[], limit: number) {
  for (const weight of weights) weight.assign(tf.clipByValue(weight, -limit, limit))
}
