export const activationNames = ['identity', 'sigmoid', 'tanh', 'relu', 'leaky-relu'] as const
export type ActivationName = (typeof activationNames)[number]

/** As they stand in the name of an arm. */
export const activationWords: Record<ActivationName, string> = {
  identity: 'identity',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'ReLU',
  'leaky-relu': 'leaky ReLU',
}

/** Slope of leaky ReLU for negative sums. */
export const leak = 0.1

/** The derivative of an activation at a weighted sum. */
export const slopeAt: Record<ActivationName, (sum: number) => number> = {
  identity: () => 1,
  sigmoid(sum) {
    const output = 1 / (1 + Math.exp(-sum))
    return output * (1 - output)
  },
  tanh: (sum) => 1 - Math.tanh(sum) ** 2,
  relu: (sum) => (sum > 0 ? 1 : 0),
  'leaky-relu': (sum) => (sum > 0 ? 1 : leak),
}

/**
 * Inputs times the variance of the first weights: 2 before a ReLU and 2 / (1 + leak²) before a leaky one (He et al.
 * 2015, arXiv:1502.01852), else 1 (LeCun et al. 1998).
 */
export const gainOf = (name: ActivationName) => (name === 'relu' ? 2 : name === 'leaky-relu' ? 2 / (1 + leak ** 2) : 1)
