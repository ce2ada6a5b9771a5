import { tf } from './tensor'

/** The numbers of a tensor in memory of their own: the backend's may be overwritten by the next update. */
export const copyOut = (tensor: tf.Tensor) => Float32Array.from(tensor.dataSync())

/**
 * The numbers of a tensor that is computed for this alone, with all that it took disposed of. `tf.tidy` itself would walk
 * through an array that it is given back, number by number, in search of tensors.
 */
export function copyOf(compute: () => tf.Tensor): Float32Array {
  const result = tf.tidy(compute)
  const numbers = copyOut(result)
  result.dispose()
  return numbers
}
