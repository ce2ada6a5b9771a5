export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

export const mean = (values: readonly number[]) => sum(values) / values.length

/** Divided by the count, not by the count less one. */
export const variance = (values: readonly number[]) => mean(values.map((value) => (value - mean(values)) ** 2))
