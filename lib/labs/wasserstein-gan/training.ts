import { uniform } from '@/lib/core/random/random'
import { nonSaturating, saturating, wasserstein } from '../adversarial/adversarial-losses'
import { clipWeights, createGame, emptyBatch } from '../adversarial/game'
import { copyOf } from '../copy-out'
import { createAdam } from '../descent/adam'
import { createDescent } from '../descent/descent'
import type { Arm, Training } from '../lab'
import { gainOf } from '../layers/activations'
import { createLayers, logitsOf, variablesOf } from '../plane/plane-network'
import { createRandom, draws } from '../random'
import { tf } from '../tensor'
import { alongCount, fakeCount, fixedNoise, type LineLook, placeAt, spread } from './look'
import type { WassersteinSettings } from './settings'

const losses = { saturating, 'non-saturating': nonSaturating, wasserstein }
const batch = 64
const activation = 'leaky-relu'
/** Of Adam, in the discriminator or critic. */
const rate = 0.005
const steps = 5

export const training: Training<WassersteinSettings, LineLook> = { createArm }

/** One update is five steps of the second network and one of the generator, x = z · scale + place, by plain descent. */
function createArm(first: WassersteinSettings, seed: number): Arm<WassersteinSettings, LineLook> {
  const { loss, clip, gap } = first
  const judge = createLayers([1, 32, 32, 1], gainOf(activation), seed, 'discriminator')
  const score = (x: tf.Tensor2D) => logitsOf(judge, activation, x)
  const place = tf.tidy(() => tf.variable(tf.scalar(-gap / 2)))
  const scale = tf.tidy(() => tf.variable(tf.scalar(spread)))
  const generate = (z: tf.Tensor2D): tf.Tensor2D => tf.add(tf.mul(z, scale), place)
  const [noise, real] = [emptyBatch(batch, 1), emptyBatch(batch, 1)]
  const [noises, reals] = [createRandom(seed, 'noise'), createRandom(seed, 'real')]
  const [forged, judged] = [[place, scale], variablesOf(judge)]
  const game = createGame({
    generator: { weights: forged, optimiser: createDescent(forged, 0), generate },
    discriminator: { weights: judged, optimiser: createAdam(judged, { beta1: 0 }), score },
    noise: { into: noise, next: () => draws(batch, () => uniform(noises, -1, 1)) },
    real: {
      into: real,
      next: () => draws(batch, () => gap / 2 + spread * uniform(reals, -1, 1)),
    },
    losses: losses[loss],
    ...(loss === 'wasserstein' && clip !== 'none' && { constrain: () => clipWeights(judged, clip) }),
  })
  const fixed = tf.tensor2d(fixedNoise, [fakeCount, 1])
  const along = tf.tensor2d(
    Float32Array.from({ length: alongCount }, (_, at) => placeAt(at)),
    [alongCount, 1],
  )
  const readFakes = () => copyOf(() => generate(fixed))
  const lossOf = (x: tf.Tensor) => losses[loss].generator(score(x as tf.Tensor2D))
  const readPulls = () => copyOf(() => tf.mul(tf.grad(lossOf)(generate(fixed)), -fakeCount))
  let { generator } = first

  return {
    step() {
      let answer = 0
      for (let left = steps; left > 0; left--) answer = game.stepDiscriminator(rate)
      if (generator > 0) game.stepGenerator(generator)
      return answer
    },
    measure() {
      const pulls = readPulls()
      const gradient = pulls.reduce((sum, pull) => sum + Math.abs(pull), 0) / fakeCount
      return { metrics: { gradient, distance: distanceOf(readFakes(), gap) }, settled: false }
    },
    look: () => ({
      answers: copyOf(() => (loss === 'wasserstein' ? score(along) : tf.sigmoid(score(along)))),
      fakes: readFakes(),
      pulls: readPulls(),
    }),
    change(settings) {
      generator = settings.generator
    },
    dispose() {
      game.dispose()
      tf.dispose([forged, judged, noise, real, fixed, along])
    },
  }
}

/** W₁ on a line: what is sorted is carried to what is sorted. Both supports are spread evenly. */
function distanceOf(fakes: Float32Array, gap: number) {
  const sorted = Float32Array.from(fakes).sort()
  const carried = sorted.reduce((sum, x, at) => sum + Math.abs(x - gap / 2 - spread * (fixedNoise[at] ?? 0)), 0)
  return carried / fakeCount
}
