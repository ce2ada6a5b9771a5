import { copyOf } from '../copy-out'
import { createAdamTrainer } from '../descent/adam-trainer'
import type { Arm, Training } from '../lab'
import { weightsOf } from '../layers/dense'
import { createAutoencoder, squaredError } from '../pictures/autoencoder'
import { pixelCount, splitRectangles, stack } from '../pictures/rectangles'
import { tf } from '../tensor'
import { type AnomalyLook, lookOf } from './look'
import { drawAnomalies } from './pictures'
import { areaUnderRoc, scoresOf, shareAbove, thresholdOf } from './score'
import type { AnomalySettings } from './settings'

const batchSize = 50
const pictureCount = 450
const oddCount = 150

export const training: Training<AnomalySettings, AnomalyLook> = { createArm }

function createArm(first: AnomalySettings, seed: number): Arm<AnomalySettings, AnomalyLook> {
  const { known, fresh } = splitRectangles(seed, pictureCount)
  const among = drawAnomalies(first.anomaly, first.polluted, seed, 'pollution')
  const normal = stack(fresh)
  const odd = stack(drawAnomalies(first.anomaly, oddCount, seed, 'anomalies'))
  const examples = tf.tensor2d(stack([...known.slice(among.length), ...among]), [pictureCount, pixelCount])
  const net = createAutoencoder({ codes: first.codes, bends: () => true }, seed)
  const weights = weightsOf(net.layers)
  const answer = (x: tf.Tensor2D) => net.decode(net.encode(x))
  const trainer = createAdamTrainer({
    ...{ seed, weights, examples, batchSize },
    loss: (x) => squaredError(answer(x), x),
  })
  const answersTo = (pictures: Float32Array) =>
    copyOf(() => answer(tf.tensor2d(pictures, [pictures.length / pixelCount, pixelCount])))
  let { rate } = first

  return {
    step: () => trainer.step(rate),
    measure() {
      const [usual, unusual] = [scoresOf(answersTo(normal), normal), scoresOf(answersTo(odd), odd)]
      const caught = shareAbove(unusual, thresholdOf(usual))
      return { metrics: { caught, area: areaUnderRoc(usual, unusual) }, settled: false }
    },
    look: () => lookOf({ normal, odd, answersTo }),
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      trainer.dispose()
      tf.dispose([weights, examples])
    },
  }
}
