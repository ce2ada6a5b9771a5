import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/backend_cpu'
import { dispose, engine, type Tensor, tidy } from '@tensorflow/tfjs-core'
import type { Numbers } from './memory'
import type { Options, Program } from './program'
import type { Step } from './recorder'

/** The same face over a backend that cannot replay: the step runs as it is written. */
export class EagerProgram implements Program {
  readonly outputs: Numbers[] = []
  readonly #step: Step

  constructor(step: Step, { before }: Options) {
    this.#step = step
    for (let at = 0; at < 3; at++) {
      before?.()
      this.run()
    }
  }

  feed(tensor: Tensor, values: ArrayLike<number>) {
    if (values.length !== tensor.size)
      throw new Error(`feed: the tensor has ${tensor.size} numbers, not ${values.length}.`)
    const backend = engine().backend as MathBackendCPU
    const numbers = backend.data.get(tensor.dataId).values as Numbers
    numbers.set(values)
  }

  run(times = 1) {
    for (let left = times; left > 0; left--) {
      const returned = tidy(() => [this.#step() ?? []].flat())
      returned.forEach((tensor, at) => {
        const numbers = tensor.dataSync<'float32'>()
        if (this.outputs[at]) this.outputs[at].set(numbers)
        else this.outputs.push(numbers.slice())
      })
      dispose(returned)
    }
  }

  dispose() {}
}
