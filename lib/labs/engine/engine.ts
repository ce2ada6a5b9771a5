import '@tensorflow/tfjs-core/dist/register_all_gradients'
import { registerBackend, setBackend } from '@tensorflow/tfjs-core'
import { EngineBackend } from './backend'
import { registerKernels } from './kernels/register'
import { loadMachine } from './machine'

export const backendName = 'engine'

export type Started = { readonly backend: typeof backendName } | { readonly backend: 'cpu'; readonly reason: string }

let backend: EngineBackend | null = null

/**
 * Makes the engine the tfjs backend of this thread. Where wasm SIMD is missing the cpu backend takes over: the same
 * steps run, eagerly and slower.
 */
export async function startEngine({ mebibytes = 64 } = {}): Promise<Started> {
  if (!backend) {
    const machine = await loadMachine({ mebibytes })
    if (!machine) return startCpu('This browser has no wasm SIMD: labs run on the slower cpu backend.')
    backend = new EngineBackend(machine)
    registerKernels(backendName)
    const ready = backend
    registerBackend(backendName, () => ready)
  }
  await setBackend(backendName)
  return { backend: backendName }
}

async function startCpu(reason: string): Promise<Started> {
  await import('@tensorflow/tfjs-backend-cpu')
  await setBackend('cpu')
  return { backend: 'cpu', reason }
}

/** The engine's backend, once started. */
export const engineBackend = () => backend
