import { createAdamTrainer } from '../descent/adam-trainer'
import type { Arm, Training } from '../lab'
import { weightsOf } from '../layers/dense'
import { pixelLoss } from '../pictures/pixel-loss'
import { pixelCount, splitRectangles, stack, wrongPixels } from '../pictures/rectangles'
import { createRandom, draws } from '../random'
import { tf } from '../tensor'
import { damaged, noiseLevels, testNoise } from './damage'
import { type DenoisingLook, readFilters, readRestored, shownCount } from './look'
import { createDenoiser, flipped } from './network'
import type { DenoisingSettings } from './settings'

const batchSize = 50
const pictureCount = 450
/** Pictures of which the curve over all levels of noise is drawn. */
const curveCount = 40

export const training: Training<DenoisingSettings, DenoisingLook> = { createArm }

function createArm(first: DenoisingSettings, seed: number): Arm<DenoisingSettings, DenoisingLook> {
  const { known, fresh } = splitRectangles(seed, pictureCount)
  const clean = stack(fresh)
  const noisy = damaged(clean, testNoise, createRandom(seed, 'damage'))
  const some = clean.slice(0, curveCount * pixelCount)
  const levels = noiseLevels.map((chance) => damaged(some, chance, createRandom(seed, 'levels')))
  const examples = tf.tensor2d(stack(known), [known.length, pixelCount])
  const net = createDenoiser(first.units, seed)
  const weights = weightsOf([net.encoder, net.decoder])
  const flips = tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R2>([batchSize, pixelCount]), false))
  const random = createRandom(seed, 'flips')
  let { rate, noise } = first
  const trainer = createAdamTrainer({
    ...{ seed, weights, examples, batchSize },
    feeds: [{ into: flips, next: () => draws(flips.size, () => (random.next() < noise ? 1 : 0)) }],
    loss(x) {
      const input = flipped(x, flips)
      return pixelLoss(net.answer(input), first.target === 'clean' ? x : input)
    },
  })
  const wrongIn = (pictures: Float32Array) =>
    (wrongPixels(pictures, clean.subarray(0, pictures.length)) * pixelCount) / pictures.length
  const before = levels.map(wrongIn)
  const shown = (pictures: Float32Array) => pictures.slice(0, shownCount * pixelCount)

  return {
    step: () => trainer.step(rate),
    measure: () => ({
      metrics: { left: wrongIn(readRestored(net, noisy)), wrong: wrongIn(readRestored(net, clean)) },
      settled: false,
    }),
    look: () => ({
      clean: shown(clean),
      damaged: shown(noisy),
      restored: readRestored(net, shown(noisy)),
      filters: readFilters(net),
      curve: { before, after: levels.map((pictures) => wrongIn(readRestored(net, pictures))) },
    }),
    change(settings) {
      rate = settings.rate
      noise = settings.noise
    },
    dispose() {
      trainer.dispose()
      tf.dispose([weights, examples, flips])
    },
  }
}
