import type { Arm, Training } from '../lab'
import { accuracyOf, createImageTrainer } from '../pictures/image-classifier'
import { tf } from '../tensor'
import { makeImages } from './data'
import { type FeatureMapLook, readLook } from './look'
import { createNetwork } from './network'
import type { FeatureMapSettings } from './settings'

export const training: Training<FeatureMapSettings, FeatureMapLook> = { createArm }

const batchSize = 16

function createArm(first: FeatureMapSettings, seed: number): Arm<FeatureMapSettings, FeatureMapLook> {
  const { train, alike, fresh } = makeImages(first.mark, seed)
  const network = createNetwork(first, seed)
  const { logits, learning, weights } = network
  const trainer = createImageTrainer({ seed, logits, weights: learning, images: train, batchSize })
  let { rate } = first

  return {
    step: () => trainer.step(rate),
    measure: () => ({
      metrics: { fresh: accuracyOf(logits, fresh), alike: accuracyOf(logits, alike), loss: trainer.loss() },
      settled: false,
    }),
    look: () => readLook(network),
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      trainer.dispose()
      tf.dispose([...weights])
    },
  }
}
