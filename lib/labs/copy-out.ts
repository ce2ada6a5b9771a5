import { tf } from './tensor'

/** The numbers of a tensor in memory of their own: the backend's may be overwritten by the next update. */
export const copyOut = (tensor: tf.Tensor) => Float32Array.from(tensor.dataSync())

/**
 * What is read from tensors and holds none itself; all that the reading made is disposed of. `tf.tidy` would do the same,
 * but walks through what it is given back, number by number, in search of tensors to keep.
 */
export function reading<Result>(read: () => Result): Result {
  const engine = tf.engine()
  engine.startScope()
  try {
    return read()
  } finally {
    engine.endScope()
  }
}

/** The numbers of a tensor that is computed for this alone. */
export const copyOf = (compute: () => tf.Tensor): Float32Array => reading(() => copyOut(compute()))
