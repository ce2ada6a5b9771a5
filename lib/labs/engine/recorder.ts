import type { Buf } from './buf'
import type { Operation } from './instruction'
import type { Numbers } from './memory'

/** What one run of a step did: its operations in order, and the constants that it made. */
export class Recorder {
  readonly operations: Operation[] = []
  readonly constants = new Map<Buf, Numbers>()
  /** Freed within the step; kept until its end, so that no two values share a buffer. */
  readonly freed: Buf[] = []

  /** A tensor made from numbers inside the step. */
  addConstant(buf: Buf) {
    if (buf.bytes > 0) this.constants.set(buf, buf.numbers.slice())
  }

  release() {
    for (const buf of this.freed) buf.free()
    this.freed.length = 0
  }
}
