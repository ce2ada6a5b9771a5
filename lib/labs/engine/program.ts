import { engine, keep, type Tensor, Variable } from '@tensorflow/tfjs-core'
import { differenceOf } from './agreement'
import type { EngineBackend } from './backend'
import type { Buf } from './buf'
import type { Script } from './instruction'
import type { Numbers } from './memory'
import type { Pins } from './pins'
import { makePlan, type Plan } from './plan'
import { type Recording, record, type Step } from './recorder'

export type Options = {
  /** Called before each of the three steps that `compile` runs: the place to feed the next batch. */
  readonly before?: () => void
  /** For tests and doubts: every so many steps, one is recorded anew instead of replayed, and compared. */
  readonly checkEvery?: number
}

/** A compiled step. */
export interface Program {
  /** What the step returned, each as a live view: the numbers of the last step that ran. */
  readonly outputs: readonly Numbers[]
  /** Overwrites a tensor or variable from outside that the step reads. Throws if it does not, or the size is wrong. */
  feed(tensor: Tensor, values: ArrayLike<number>): void
  /** Runs the step so many times on what is fed. */
  run(times?: number): void
  dispose(): void
}

export class Replay implements Program {
  readonly outputs: readonly Numbers[]
  readonly #backend: EngineBackend
  readonly #pins: Pins
  readonly #step: Step
  readonly #recording: Recording
  readonly #plan: Plan
  readonly #variables: readonly Variable[]
  readonly #keepers: ReadonlyMap<Buf, Tensor>
  readonly #checkEvery: number
  #untilCheck: number
  #isDisposed = false

  constructor(backend: EngineBackend, pins: Pins, step: Step, recording: Recording, options: Options) {
    this.#backend = backend
    this.#pins = pins
    this.#step = step
    this.#recording = recording
    this.#checkEvery = options.checkEvery ?? Number.POSITIVE_INFINITY
    this.#untilCheck = this.#checkEvery
    const read = new Set(
      recording.operations.flatMap(({ reads }) => reads).concat(recording.outputs, ...recording.ends.values()),
    )
    this.#variables = [...recording.starts].flatMap(([buf, variable]) =>
      read.has(buf) || recording.ends.has(variable) ? [variable] : [],
    )
    const places = new Map(this.#variables.map((variable) => [variable, pins.take(variable)] as const))
    this.#plan = makePlan(backend, recording, places)
    this.outputs = this.#plan.outputs
    this.#keepers = new Map(this.#plan.residents.map((buf) => [buf, this.#hold(buf)]))
    this.#show(recording)
  }

  feed(tensor: Tensor, values: ArrayLike<number>) {
    if (values.length !== tensor.size)
      throw new Error(`feed: the tensor has ${tensor.size} numbers, not ${values.length}.`)
    if (tensor instanceof Variable) this.#pins.settle(tensor)
    const buf = this.#backend.data.get(tensor.dataId)
    const isVariable = this.#variables.some((variable) => variable.dataId === buf)
    if (!isVariable && !this.#keepers.has(buf)) throw new Error('feed: the step does not read this tensor.')
    if (!isVariable && buf.refCount > buf.holders + 1)
      throw new Error(
        'feed: a variable or a reshaped twin shares the memory of this tensor: make it from fresh numbers.',
      )
    buf.numbers.set(values)
  }

  run(times = 1) {
    if (this.#isDisposed) throw new Error('run: the program was disposed of.')
    for (let left = times; left > 0; ) {
      for (const variable of this.#variables) this.#pins.settle(variable)
      const now = Math.min(left, this.#untilCheck - 1)
      if (now > 0) this.#replay(now)
      left -= now
      this.#untilCheck -= now
      if (left === 0 || this.#untilCheck > 1) continue
      this.#checkStep()
      this.#untilCheck = this.#checkEvery
      left--
    }
  }

  dispose() {
    if (this.#isDisposed) return
    this.#isDisposed = true
    for (const variable of this.#variables) this.#pins.drop(variable)
    for (const [buf, keeper] of this.#keepers) {
      buf.holders--
      buf.pinned = buf.holders > 0
      keeper.dispose()
    }
    this.#plan.free()
  }

  #replay(times: number) {
    const { segments } = this.#plan
    const [only] = segments
    if (segments.length === 1 && only?.kind === 'code') {
      this.#backend.machine.run(only.address, only.count, times)
      return
    }
    for (let left = times; left > 0; left--)
      for (const segment of segments) {
        if (segment.kind === 'code') this.#backend.machine.run(segment.address, segment.count, 1)
        else this.#call(segment)
      }
  }

  #call({ run, inputs, attrs, writes }: Script) {
    const results = [this.#backend.runScript(run, inputs, attrs)].flat()
    results.forEach(({ dataId }, at) => {
      const buf = this.#backend.data.get(dataId)
      writes[at]?.numbers.set(buf.numbers)
      this.#backend.disposeData(dataId)
    })
  }

  /** One step eagerly, compared with what was compiled. */
  #checkStep() {
    const recording = record(this.#backend, this.#pins, this.#step)
    const difference = differenceOf(this.#recording, recording)
    if (difference) throw new Error(`run: the step is not what was compiled: ${difference}`)
    this.#show(recording)
  }

  #show({ returned }: Recording) {
    for (const [at, numbers] of returned.entries()) this.outputs[at]?.set(numbers)
  }

  /** Keeps a tensor from outside alive as long as the program, and its clones from moving with it. */
  #hold(buf: Buf): Tensor {
    buf.holders++
    buf.pinned = true
    buf.refCount++
    const info = { dataId: buf, shape: [buf.length], dtype: buf.dtype }
    return keep(engine().makeTensorFromTensorInfo(info, this.#backend))
  }
}
