import type { backend_util, DataType, TensorInfo } from '@tensorflow/tfjs-core'
import { align, type Memory, type Numbers } from './memory'

/** The data of a tensor, and at the same time its tfjs `dataId`: finding one from the other needs no map. */
export class Buf {
  refCount = 1
  /** A replay writes it: whoever wants to keep what it holds now needs a copy. */
  pinned = false
  address: number
  complexTensorInfos?: { real: TensorInfo; imag: TensorInfo }
  readonly length: number
  readonly dtype: DataType
  readonly bytes: number
  readonly #memory: Memory
  #owned: boolean
  #view: Numbers | null = null
  #held: backend_util.BackendValues = new Uint8Array(0)

  constructor(memory: Memory, length: number, dtype: DataType) {
    this.#memory = memory
    this.length = length
    this.dtype = dtype
    this.bytes = isNumeric(dtype) ? align(length * (dtype === 'bool' ? 1 : 4)) : 0
    this.#owned = this.bytes > 0
    this.address = this.#owned ? memory.allocate(this.bytes) : 0
  }

  /** As cpu kernels read and set it; setting copies into the memory. Strings and complex numbers stay outside. */
  get values(): backend_util.BackendValues {
    return this.bytes === 0 ? this.#held : this.numbers
  }

  set values(values: backend_util.BackendValues) {
    if (this.bytes === 0) this.#held = values
    else this.numbers.set(values as Numbers)
  }

  get numbers(): Numbers {
    this.#view ??= this.#memory.view(this.address, this.length, this.dtype)
    return this.#view
  }

  /** Gives up its own block for a place in the working memory of a program. */
  place(address: number) {
    this.free()
    this.address = address
  }

  free() {
    if (this.#owned) this.#memory.release(this.address, this.bytes)
    this.#owned = false
    this.#view = null
  }
}

const isNumeric = (dtype: DataType) => dtype === 'float32' || dtype === 'int32' || dtype === 'bool'
