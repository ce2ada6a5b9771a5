import { compileStep } from '../compiled-step'
import { tf } from '../tensor'
import { createAdam } from './adam'
import type { Feed } from './adam-trainer'
import type { AdversarialLosses } from './adversarial-losses'

type Parts = {
  readonly generator: { readonly weights: readonly tf.Variable[]; generate(noise: tf.Tensor2D): tf.Tensor2D }
  readonly discriminator: { readonly weights: readonly tf.Variable[]; score(samples: tf.Tensor2D): tf.Tensor2D }
  /** A batch of noise and one of real samples, both [batch, numbers of one]. */
  readonly noise: Feed & { readonly into: tf.Variable<tf.Rank.R2> }
  readonly real: Feed & { readonly into: tf.Variable<tf.Rank.R2> }
  readonly losses: AdversarialLosses
  /** Adam's β₁, of both networks. */
  readonly beta1: number
  /** Called within the discriminator's step after its weights have moved: a constraint on them. */
  constrain?(): void
}

/** Two networks that play against each other, each with Adam and a compiled step of its own. */
export function createGame({ generator, discriminator, noise, real, losses, beta1, constrain }: Parts) {
  // In the discriminator's step the fakes are made outside the gradient: they count as data.
  const judging = createStep(discriminator.weights, beta1, constrain, () => {
    const fakes = generator.generate(noise.into)
    return () => losses.discriminator(discriminator.score(real.into), discriminator.score(fakes))
  })
  const forging = createStep(
    generator.weights,
    beta1,
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

function createStep(
  weights: readonly tf.Variable[],
  beta1: number,
  constrain: (() => void) | undefined,
  prepare: () => () => tf.Scalar,
) {
  const adam = createAdam(weights, { beta1 })
  const program = compileStep(() => {
    const { value, grads } = tf.variableGrads(prepare(), [...weights])
    adam.descend(grads)
    constrain?.()
    return value
  }, [...weights, ...adam.slots])
  return {
    step(rate: number, feeds: readonly Feed[]) {
      for (const { into, next } of feeds) program.feed(into, next())
      program.feed(adam.rate, [adam.nextRate(rate)])
      program.run()
      return program.outputs[0]?.[0] ?? Number.NaN
    },
    dispose() {
      program.dispose()
      adam.dispose()
    },
  }
}
