import { copyOut } from '../copy-out'
import { createAdamTrainer } from '../descent/adam-trainer'
import type { Arm, Training } from '../lab'
import { weightsOf } from '../layers/dense'
import { pixelCount, splitRectangles, stack, wrongPixels } from '../pictures/rectangles'
import { tf } from '../tensor'
import { isActive } from './active'
import { readLook, type SparseLook } from './look'
import { createSparseNet, holdNorms } from './network'
import type { SparseSettings } from './settings'

const batchSize = 50
const pictureCount = 450

export const training: Training<SparseSettings, SparseLook> = { createArm }

function createArm(first: SparseSettings, seed: number): Arm<SparseSettings, SparseLook> {
  const { known, fresh } = splitRectangles(seed, pictureCount)
  const targets = stack(fresh)
  const examples = tf.tensor2d(stack(known), [known.length, pixelCount])
  const unseen = tf.tensor2d(targets, [fresh.length, pixelCount])
  const net = createSparseNet(first, seed)
  const weights = weightsOf([net.encoder, net.decoder])
  const lambda = tf.tidy(() => tf.variable(tf.scalar(first.lambda), false))
  const trainer = createAdamTrainer({
    ...{ seed, weights, examples, batchSize },
    loss: (x) => net.loss(x, lambda),
    ...(first.norm === 'one' && { constrain: () => holdNorms(net.decoder) }),
  })
  let { rate } = first

  return {
    step: () => trainer.step(rate),
    measure: () =>
      tf.tidy(() => {
        const code = net.encode(unseen)
        const activations = copyOut(code)
        const active = activations.filter(isActive).length / activations.length
        const wrong = wrongPixels(net.decode(code).dataSync(), targets) / fresh.length
        const penalty = activations.reduce((sum, activation) => sum + activation, 0) / fresh.length
        return { metrics: { active, wrong, penalty }, settled: false }
      }),
    look: () => readLook(net, unseen),
    change(settings) {
      rate = settings.rate
      tf.tidy(() => lambda.assign(tf.scalar(settings.lambda)))
    },
    dispose() {
      trainer.dispose()
      tf.dispose([weights, examples, unseen, lambda])
    },
  }
}
