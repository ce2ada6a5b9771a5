import { createAdamTrainer } from '../descent/adam-trainer'
import { compile } from '../engine/compile'
import type { Arm, Training } from '../lab'
import { tf } from '../tensor'
import type { SeriesLook } from './figures'
import { createForecaster } from './forecaster'
import { errorsByHorizon, freeError, horizon, laterSteps, oneStepError, origins, windowsBefore } from './score'
import { makeSeries, scaled, taught } from './series'
import type { SeriesSettings } from './settings'

export const training: Training<SeriesSettings, SeriesLook> = { createArm }

/** Learns the next value from windows of the part to learn from, by the mean squared error. */
function createArm(settings: SeriesSettings, seed: number): Arm<SeriesSettings, SeriesLook> {
  const { window } = settings
  const series = scaled(makeSeries(settings, seed))
  const forecaster = createForecaster(settings, seed)
  let rate = settings.rate

  // A window and what came next, in one row.
  const count = taught - window
  const ends = Array.from({ length: count }, (_, at) => window + at + 1)
  const examples = tf.tensor2d(windowsBefore(series, ends, window + 1), [count, window + 1])
  const loss = (rows: tf.Tensor2D): tf.Scalar => {
    const [windows, target] = tf.split(rows, [window, 1], 1) as [tf.Tensor2D, tf.Tensor2D]
    return tf.mean(tf.square(tf.sub(forecaster.next(windows), target)))
  }
  const trainer = createAdamTrainer({ seed, weights: forecaster.weights, examples, batchSize: 32, loss })

  const windowsAt = (steps: readonly number[]) =>
    tf.tensor2d(windowsBefore(series, steps, window), [steps.length, window])
  const exam = compile(() => {
    const starts = windowsAt(origins.map((origin) => taught + origin))
    return [loss(examples), forecaster.next(windowsAt(laterSteps)), forecaster.run(starts, horizon)]
  })

  return {
    step: () => trainer.step(rate),
    measure() {
      exam.run()
      const [[training = Number.NaN] = [], oneStep = [], free = []] = exam.outputs
      const metrics = {
        free: freeError(errorsByHorizon(series, free)),
        'one-step': oneStepError(series, oneStep),
        loss: training,
      }
      return { metrics, settled: false }
    },
    look() {
      exam.run()
      const [, oneStep = [], free = []] = exam.outputs
      return {
        truth: series.slice(taught, taught + horizon),
        known: series.slice(taught - horizon, taught),
        oneStep: Float32Array.from(oneStep).slice(0, horizon),
        free: Float32Array.from(free).slice(0, horizon),
        errors: errorsByHorizon(series, free),
      }
    },
    change(next) {
      rate = next.rate
    },
    dispose() {
      exam.dispose()
      trainer.dispose()
      tf.dispose([examples, ...forecaster.weights])
    },
  }
}
