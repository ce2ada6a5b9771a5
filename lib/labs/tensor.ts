// Labs take tfjs from here alone: one backend, started once.
import * as tf from '@tensorflow/tfjs-core'
import { type Started, startEngine } from './engine/engine'

/**
 * Pins the backend on which labs run: two backends differ in the last bits, and a trajectory doubles that. Production
 * mode only silences a greeting in the console and a check of every result for NaN, which a run does once per update.
 */
export function prepareTensors(): Promise<Started> {
  tf.enableProdMode()
  return startEngine()
}

export { tf }
