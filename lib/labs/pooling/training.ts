import type { Arm, Training } from '../lab'
import { accuracyOf, createImageTrainer, readLogits } from '../pictures/image-classifier'
import { tf } from '../tensor'
import { makeImages, slidShapes } from './data'
import { type PoolingLook, readLook } from './look'
import { movements } from './movement'
import { createNetwork } from './network'
import type { PoolingSettings } from './settings'

export const training: Training<PoolingSettings, PoolingLook> = { createArm }

const batchSize = 16

function createArm(first: PoolingSettings, seed: number): Arm<PoolingSettings, PoolingLook> {
  const { train, fresh } = makeImages(first.task, seed)
  const slid = slidShapes()
  const network = createNetwork(first, seed)
  const { logits, weights } = network
  const trainer = createImageTrainer({ seed, logits, weights, images: train, batchSize })
  let { rate } = first

  return {
    step: () => trainer.step(rate),
    measure() {
      const movement = movements(readLogits(logits, slid))[first.slide] ?? Number.NaN
      return { metrics: { movement, accuracy: accuracyOf(logits, fresh), loss: trainer.loss() }, settled: false }
    },
    look: () => readLook(network, slid),
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      trainer.dispose()
      tf.dispose([...weights])
    },
  }
}
