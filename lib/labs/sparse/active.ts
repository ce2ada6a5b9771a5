/** A unit counts as active from here on: ReLU gives exact zeros, and what is above it is meant. */
export const isActive = (activation: number) => activation > 1e-3
