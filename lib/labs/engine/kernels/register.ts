import { registerKernel } from '@tensorflow/tfjs-core'
import type { EngineBackend } from '../backend'
import { convolutionKernels } from './convolution'
import { cpuKernels } from './cpu-kernels'
import { elementwiseKernels } from './elementwise'
import { fusedKernels } from './fused'
import type { Call, Kernel } from './kernel'
import { logicKernels } from './logic'
import { lookupKernels } from './lookup'
import { matmulKernels } from './matmul'
import { poolKernels } from './pool'
import { reductionKernels } from './reduction'
import { shapeKernels } from './shape'

const kernels: Readonly<Record<string, Kernel>> = {
  ...elementwiseKernels,
  ...logicKernels,
  ...reductionKernels,
  ...matmulKernels,
  ...convolutionKernels,
  ...poolKernels,
  ...shapeKernels,
  ...lookupKernels,
  ...fusedKernels,
}

/** Registers each kernel under `backendName`: ours where there is one and it can, the cpu backend's else. */
export function registerKernels(backendName: string) {
  for (const { kernelName, kernelFunc } of cpuKernels) {
    const own = kernels[kernelName]
    registerKernel({
      kernelName,
      backendName,
      kernelFunc: ({ inputs, attrs = {}, backend }) => {
        const engine = backend as EngineBackend
        engine.kernel = kernelName
        // tfjs knows the inputs and attributes of a kernel by its name only, so their types are said here.
        const result = own?.({ inputs, attrs, engine } as never as Call)
        return result ?? engine.callScript(kernelName, kernelFunc, inputs, attrs)
      },
    })
  }
}
