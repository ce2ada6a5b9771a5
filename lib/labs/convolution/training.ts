import type { Arm, Training } from '../lab'
import { accuracyOf, createImageTrainer } from '../pictures/image-classifier'
import { tf } from '../tensor'
import { makeEveryShift, makeKnown, makeShifted } from './data'
import { type ConvolutionLook, readLook } from './look'
import { createNetwork } from './networks'
import type { ConvolutionSettings } from './settings'

export const training: Training<ConvolutionSettings, ConvolutionLook> = { createArm }

const batchSize = 16

function createArm(first: ConvolutionSettings, seed: number): Arm<ConvolutionSettings, ConvolutionLook> {
  const { train, fresh } = makeKnown(first, seed)
  const shifted = makeShifted(first.shift, seed)
  const everyShift = makeEveryShift(seed)
  const network = createNetwork(first.network, seed)
  const { logits, weights } = network
  const trainer = createImageTrainer({ seed, logits, weights, images: train, batchSize })
  let { rate } = first

  return {
    step: () => trainer.step(rate),
    measure: () => ({
      metrics: { shifted: accuracyOf(logits, shifted), fresh: accuracyOf(logits, fresh), loss: trainer.loss() },
      settled: false,
    }),
    look: () => readLook(network, { train, shifted, everyShift }),
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      trainer.dispose()
      tf.dispose([...weights])
    },
  }
}
