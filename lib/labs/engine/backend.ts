import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/backend_cpu'
import type {
  backend_util,
  DataType,
  KernelFunc,
  NamedAttrMap,
  NamedTensorInfoMap,
  TensorInfo,
} from '@tensorflow/tfjs-core'
import { DataStorage, engine, util } from '@tensorflow/tfjs-core'
import { Buf } from './buf'
import type { Instruction } from './instruction'
import type { Machine } from './machine'
import type { Recorder } from './recorder'

/** What kernels of the cpu backend look their data up in. Ids of another backend are moved in when first asked for. */
class BufStorage extends DataStorage<Buf> {
  readonly #foreign = new WeakMap<object, Buf>()
  readonly #move: (dataId: object) => void

  constructor(backend: EngineBackend) {
    super(backend, engine())
    this.#move = (dataId) => engine().moveData(backend, dataId)
  }

  override get(dataId: object): Buf {
    if (dataId instanceof Buf) return dataId
    if (!this.#foreign.has(dataId)) this.#move(dataId)
    return this.#foreign.get(dataId) as Buf
  }

  override set(dataId: object, buf: Buf) {
    this.#foreign.set(dataId, buf)
  }

  override has(dataId: object) {
    return dataId instanceof Buf || this.#foreign.has(dataId)
  }

  override delete(dataId: object) {
    return this.#foreign.delete(dataId)
  }
}

export type Emitted = {
  op: number
  writes: Buf
  writesAt?: number
  reads?: readonly Buf[]
  readsAt?: number
  params: readonly number[]
  inPlace?: readonly boolean[]
}

/** The tfjs backend: tensors in the machine's memory, kernels as instructions, the cpu backend's for the rest. */
export class EngineBackend extends MathBackendCPU {
  override data = new BufStorage(this)
  readonly machine: Machine
  recorder: Recorder | null = null
  /** The kernel that runs now, for messages. */
  kernel = ''
  /** Inside a kernel of the cpu backend, whose reads and writes are its own affair. */
  #insideScript = false
  #count = 0

  constructor(machine: Machine) {
    super()
    this.machine = machine
  }

  allocate(length: number, dtype: DataType): Buf {
    this.#count++
    return new Buf(this.machine.memory, length, dtype)
  }

  override write(values: backend_util.BackendValues | undefined, shape: number[], dtype: DataType): Buf {
    const buf = this.allocate(util.sizeFromShape(shape), dtype)
    if (values) buf.values = values
    if (!this.#insideScript) this.recorder?.addConstant(buf)
    return buf
  }

  override move(
    dataId: object,
    values: backend_util.BackendValues,
    shape: number[],
    dtype: DataType,
    refCount: number,
  ) {
    const buf = this.allocate(util.sizeFromShape(shape), dtype)
    buf.values = values
    buf.refCount = refCount
    this.data.set(dataId, buf)
  }

  override readSync(dataId: object): backend_util.BackendValues {
    if (this.recorder && !this.#insideScript)
      throw new Error(
        `compile: the step reads a tensor after ${this.kernel || 'its start'}: return what you want to read, and read it after run.`,
      )
    if (this.data.get(dataId).dtype === 'complex64') return super.readSync(dataId)
    return this.data.get(dataId).values.slice()
  }

  override numDataIds() {
    return this.#count
  }

  override disposeData(dataId: object, force = false): boolean {
    if (!this.data.has(dataId)) return true
    const buf = this.data.get(dataId)
    buf.refCount--
    if (buf.refCount > 0 && !force) return false
    const { complexTensorInfos } = buf
    if (complexTensorInfos) {
      this.disposeData(complexTensorInfos.real.dataId, true)
      this.disposeData(complexTensorInfos.imag.dataId, true)
    }
    this.#count--
    if (this.recorder) this.recorder.freed.push(buf)
    else buf.free()
    if (dataId !== buf) this.data.delete(dataId)
    return true
  }

  /** Runs one instruction now, and notes it while a step is recorded. */
  emit(emitted: Emitted) {
    const { op, writes, reads, params } = emitted
    const instruction: Instruction = {
      kind: 'instruction',
      kernel: this.kernel,
      op,
      writes,
      writesAt: emitted.writesAt ?? 0,
      reads: reads ?? none,
      readsAt: emitted.readsAt ?? 0,
      params,
      inPlace: emitted.inPlace ?? none,
    }
    this.machine.execute(instruction)
    this.recorder?.operations.push(instruction)
  }

  /** Counts a buffer that was not made by `allocate`. */
  adopt(buf: Buf): Buf {
    this.#count++
    return buf
  }

  /** Runs a kernel of the cpu backend on tensors of this one. */
  callScript(kernel: string, run: KernelFunc, inputs: NamedTensorInfoMap | TensorInfo[], attrs: NamedAttrMap) {
    const results = this.runScript(run, inputs, attrs)
    if (this.recorder && !this.#insideScript) {
      const infos = Array.isArray(inputs) ? inputs.map(asInfo) : mapInfos(inputs)
      const reads = Object.values(infos).flatMap((info) => (info ? [this.data.get(info.dataId)] : []))
      const writes = [results].flat().map(({ dataId }) => this.data.get(dataId))
      this.recorder.operations.push({ kind: 'script', kernel, run, inputs: infos, attrs, reads, writes })
    }
    return results
  }

  runScript(run: KernelFunc, inputs: NamedTensorInfoMap | TensorInfo[], attrs: NamedAttrMap) {
    const wasInside = this.#insideScript
    this.#insideScript = true
    try {
      return run({ inputs: inputs as NamedTensorInfoMap, attrs, backend: this })
    } finally {
      this.#insideScript = wasInside
    }
  }
}

const none: readonly never[] = []

// A variable's dataId moves on assign: what is noted is what it was.
const asInfo = ({ dataId, shape, dtype }: TensorInfo): TensorInfo => ({ dataId, shape, dtype })
const mapInfos = (inputs: NamedTensorInfoMap): NamedTensorInfoMap =>
  Object.fromEntries(Object.entries(inputs).map(([name, info]) => [name, info && asInfo(info)]))
