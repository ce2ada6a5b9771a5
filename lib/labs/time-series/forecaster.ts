import { createDense, dense, weightsOf } from '../layers/dense'
import { tf } from '../tensor'
import type { SeriesSettings } from './settings'

export const units = 16

/** A window of past values, a layer of tanh units, one number: the next value, or by how much it differs from the last. */
export function createForecaster({ window, sees }: Pick<SeriesSettings, 'window' | 'sees'>, seed: number) {
  const hidden = createDense(seed, 'hidden', window, units)
  const output = createDense(seed, 'output', units, 1)

  /** The next values, [windows, 1], after windows of [windows, window] values, the newest at the right. */
  function next(windows: tf.Tensor2D): tf.Tensor2D {
    const newest: tf.Tensor2D = tf.slice(windows, [0, window - 1], [windows.shape[0], 1])
    const seen = sees === 'changes' && window > 1 ? tf.sub<tf.Tensor2D>(windows, newest) : windows
    const answer = dense(output, tf.tanh(dense(hidden, seen)))
    return sees === 'changes' ? tf.add(answer, newest) : answer
  }

  return {
    weights: weightsOf([hidden, output]),
    next,
    /** So many steps ahead, [windows, steps]: each forecast is read as if it had happened. */
    run(windows: tf.Tensor2D, steps: number): tf.Tensor2D {
      let now = windows
      const forecasts = Array.from({ length: steps }, () => {
        const forecast = next(now)
        now = tf.concat([tf.slice(now, [0, 1], [now.shape[0], window - 1]), forecast], 1)
        return forecast
      })
      return tf.concat(forecasts, 1)
    },
  }
}
