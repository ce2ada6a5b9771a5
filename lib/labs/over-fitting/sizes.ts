/** Units from the two coordinates to the one logit. */
export const sizes = [2, 64, 64, 1] as const
