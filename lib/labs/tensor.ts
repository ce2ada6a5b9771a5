// tfjs comes in through here alone, and in this order: its gradients ask for flags that its core sets up.
import * as tf from '@tensorflow/tfjs-core'
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import '@tensorflow/tfjs-backend-cpu'

/**
 * Pins the backend on which labs run: two backends differ in the last bits, and a trajectory doubles that. Production
 * mode only silences a greeting in the console and a check of every result for NaN, which a run does once per update.
 */
export async function prepareTensors() {
  tf.enableProdMode()
  await tf.setBackend('cpu')
}

export { tf }
