import { copyOf } from '../copy-out'
import { createAdamTrainer } from '../descent/adam-trainer'
import type { Arm, Training } from '../lab'
import { weightsOf } from '../layers/dense'
import { createAutoencoder, squaredError } from '../pictures/autoencoder'
import { pixelCount, splitRectangles, stack, wrongPixels } from '../pictures/rectangles'
import { tf } from '../tensor'
import { type AutoencoderLook, readPictures, shownCount } from './look'
import { errorLeftBy, principalOf, projected } from './pca'
import type { AutoencoderSettings } from './settings'

const batchSize = 50

export const training: Training<AutoencoderSettings, AutoencoderLook> = { createArm }

function createArm(first: AutoencoderSettings, seed: number): Arm<AutoencoderSettings, AutoencoderLook> {
  const { known, fresh } = splitRectangles(seed, first.pictures)
  const targets = stack(fresh)
  const principal = principalOf(stack(known), pixelCount)
  const byPca = stack(fresh.slice(0, shownCount).map((picture) => projected(principal, picture, first.codes)))
  const [average, pca] = [errorLeftBy(principal, 0), errorLeftBy(principal, first.codes)]

  const examples = tf.tensor2d(stack(known), [known.length, pixelCount])
  const unseen = tf.tensor2d(targets, [fresh.length, pixelCount])
  const shown = tf.tensor2d(targets.slice(0, shownCount * pixelCount), [shownCount, pixelCount])
  const net = createAutoencoder(
    { codes: first.codes, bends: (half) => first.bend === half || first.bend === 'both' },
    seed,
  )
  const weights = weightsOf(net.layers)
  const answer = (x: tf.Tensor2D) => net.decode(net.encode(x))
  const trainer = createAdamTrainer({
    seed,
    weights,
    examples,
    batchSize: Math.min(batchSize, first.pictures),
    loss: (x) => squaredError(answer(x), x),
  })
  const ownError = () => tf.tidy(() => squaredError(answer(examples), examples).dataSync()[0] ?? Number.NaN)
  let { rate } = first

  return {
    step: () => trainer.step(rate),
    measure() {
      const answers = copyOf(() => answer(unseen))
      const wrong = wrongPixels(answers, targets) / fresh.length
      return { metrics: { wrong, overPca: ownError() / pca }, settled: false }
    },
    look: () => ({ ...readPictures(net, shown), byPca: byPca.slice(), errors: { average, pca, own: ownError() } }),
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      trainer.dispose()
      tf.dispose([weights, examples, unseen, shown])
    },
  }
}
