import { copyOf, copyOut } from '../copy-out'
import { accuracyOf } from '../pictures/image-classifier'
import { type Images, oneOfEach } from '../pictures/shape-images'
import { tf } from '../tensor'
import type { Network } from './networks'

/** What the figures are drawn from. */
export type ConvolutionLook = {
  /** Of the first layer, one unit or filter after another: [outputs, inputs]. */
  readonly weights: Float32Array
  /** One for each unit or filter. */
  readonly biases: Float32Array
  /** Accuracy at every shift, from 0 pixels on. */
  readonly accuracies: Float32Array
  /** An image of each shape to learn from, and of each that was shifted. */
  readonly learned: Images
  readonly shifted: Images
}

/** @param everyShift fresh images for every shift there is, without one first */
export function readLook(
  { first, logits }: Network,
  { train, shifted, everyShift }: { train: Images; shifted: Images; everyShift: readonly Images[] },
): ConvolutionLook {
  const outputs = first.bias.size
  return {
    weights: copyOf(() => tf.transpose(tf.reshape(first.weight, [-1, outputs]))),
    biases: copyOut(first.bias),
    accuracies: Float32Array.from(everyShift, (images) => accuracyOf(logits, images)),
    learned: oneOfEach(train),
    shifted: oneOfEach(shifted),
  }
}
