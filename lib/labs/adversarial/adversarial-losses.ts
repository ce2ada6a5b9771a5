import { tf } from '../tensor'

/** What each network minimises, from the scores of the discriminator for real samples and for fakes, [batch, 1]. */
export type AdversarialLosses = {
  discriminator(real: tf.Tensor2D, fake: tf.Tensor2D): tf.Scalar
  generator(fake: tf.Tensor2D): tf.Scalar
}

/** −ln D(x) − ln(1 − D(G(z))) with D = σ(score); softplus(−s) is −ln σ(s), softplus(s) is −ln(1 − σ(s)). */
const crossEntropy = (real: tf.Tensor2D, fake: tf.Tensor2D): tf.Scalar =>
  tf.add(tf.mean(tf.softplus(tf.neg(real))), tf.mean(tf.softplus(fake)))

/** The generator minimises −ln D(G(z)) (Goodfellow et al. 2014, arXiv:1406.2661, end of section 3). */
export const nonSaturating: AdversarialLosses = {
  discriminator: crossEntropy,
  generator: (fake) => tf.mean(tf.softplus(tf.neg(fake))),
}

/** The generator minimises ln(1 − D(G(z))), its part of the minimax game (same paper, equation 1). */
export const saturating: AdversarialLosses = {
  discriminator: crossEntropy,
  generator: (fake) => tf.neg(tf.mean(tf.softplus(fake))),
}

/** The score is a critic's, without a sigmoid (Arjovsky et al. 2017, arXiv:1701.07875, algorithm 1). */
export const wasserstein: AdversarialLosses = {
  discriminator: (real, fake) => tf.sub(tf.mean(fake), tf.mean(real)),
  generator: (fake) => tf.neg(tf.mean(fake)),
}

/** Each side only counts while it is within a margin of 1 (Lim and Ye 2017, arXiv:1705.02894). */
export const hinge: AdversarialLosses = {
  discriminator: (real, fake) => tf.add(tf.mean(tf.relu(tf.sub(1, real))), tf.mean(tf.relu(tf.add(1, fake)))),
  generator: (fake) => tf.neg(tf.mean(fake)),
}
