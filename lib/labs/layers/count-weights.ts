/** Weights and biases of a stack of dense layers with so many units, from the input to the output. */
export const countWeights = (sizes: readonly number[]) =>
  sizes.slice(1).reduce((sum, outputs, at) => sum + ((sizes[at] ?? 0) + 1) * outputs, 0)
