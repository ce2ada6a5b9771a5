import type { Arm, Training } from './lab'

/** A lab of one number that shrinks at each update: for tests of what runs a lab, whichever it is. */
export const halving: Training = {
  createArm(settings, seed): Arm {
    let value = seed
    return {
      step: () => (value *= Number(settings['factor'])),
      measure: () => ({ metrics: { value }, settled: false }),
      look: () => Float32Array.of(value),
      change: () => {},
      dispose: () => {},
    }
  },
}
