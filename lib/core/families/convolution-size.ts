export interface Windows {
  /** Inputs along the axis. */
  readonly n: number
  readonly k: number
  readonly s: number
  /** Zeros at each end. */
  readonly p?: number
  /** Dilation. */
  readonly d?: number
}

/** How far a dilated kernel reaches: d(k − 1) + 1. */
export const reach = (k: number, d = 1) => d * (k - 1) + 1

/** ⌊(n + 2p − d(k − 1) − 1) / s⌋ + 1 (Dumoulin & Visin 2016). */
export const validSize = ({ n, k, s, p = 0, d = 1 }: Windows) => Math.floor((n + 2 * p - reach(k, d)) / s) + 1

/** ⌈n / s⌉: what `same` padding gives in Keras and tfjs. */
export const sameSize = ({ n, s }: Pick<Windows, 'n' | 's'>) => Math.ceil(n / s)

/** max((o − 1)s + k − n, 0): all zeros that `same` padding adds along the axis. */
export const samePadding = ({ n, k, s }: Windows) => Math.max((sameSize({ n, s }) - 1) * s + k - n, 0)
