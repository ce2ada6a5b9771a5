import { engine, keep, type Tensor, type Variable } from '@tensorflow/tfjs-core'
import type { EngineBackend } from './backend'
import type { Buf } from './buf'

type Pin = { buf: Buf; keeper: Tensor; users: number }

/**
 * Variables of compiled steps have a fixed place in memory, which programs read and write. What is assigned to such a
 * variable from outside is copied there before the next run; who shares the place by assign or clone gets a copy.
 */
export class Pins {
  readonly #backend: EngineBackend
  readonly #pins = new Map<Variable, Pin>()

  constructor(backend: EngineBackend) {
    this.#backend = backend
  }

  /** The place of a variable, for one more program. */
  take(variable: Variable): Buf {
    const pin = this.#pins.get(variable) ?? this.#make(variable)
    pin.users++
    this.settle(variable)
    return pin.buf
  }

  drop(variable: Variable) {
    const pin = this.#pins.get(variable)
    if (!pin || --pin.users > 0) return
    this.#pins.delete(variable)
    pin.buf.pinned = false
    pin.keeper.dispose()
  }

  /** Puts the variable back in its place, whatever was assigned to it since. */
  settle(variable: Variable) {
    const pin = this.#pins.get(variable)
    if (!pin) return
    if (variable.dataId === pin.buf && pin.buf.refCount === 2) return
    if (variable.isDisposed)
      throw new Error(`run: the variable ${variable.name}, which the step uses, was disposed of.`)
    const now = this.#backend.data.get(variable.dataId)
    if (now !== pin.buf) pin.buf.numbers.set(now.numbers)
    // One reference is the keeper's, one the variable's: any other would see its numbers move.
    if (pin.buf.refCount > (now === pin.buf ? 2 : 1)) this.#leave(pin)
    variable.assign(pin.keeper)
  }

  /** Gives a variable data of its own, out of its place: what a recording calls its start value is nothing else. */
  separate(variable: Variable) {
    this.settle(variable)
    if (!this.#pins.has(variable) && this.#backend.data.get(variable.dataId).refCount === 1) return
    const tensor = this.#tensorOf(this.#copyOf(variable), variable)
    variable.assign(tensor)
    tensor.dispose()
  }

  #make(variable: Variable): Pin {
    const buf = this.#copyOf(variable)
    buf.pinned = true
    const pin = { buf, keeper: this.#tensorOf(buf, variable), users: 0 }
    this.#pins.set(variable, pin)
    return pin
  }

  #leave(pin: Pin) {
    const { buf, keeper } = pin
    pin.buf = this.#backend.adopt(buf.split())
    pin.keeper = this.#tensorOf(pin.buf, keeper)
    keeper.dispose()
  }

  #copyOf({ size, dtype, dataId }: Variable): Buf {
    const copy = this.#backend.allocate(size, dtype)
    copy.values = this.#backend.data.get(dataId).values
    return copy
  }

  #tensorOf(buf: Buf, { shape, dtype }: Tensor): Tensor {
    return keep(engine().makeTensorFromTensorInfo({ dataId: buf, shape: [...shape], dtype }, this.#backend))
  }
}
