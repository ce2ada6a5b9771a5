import type { tf } from '../tensor'

/** The numbers of a tensor in memory of their own: the backend's may be overwritten by the next update. */
export const copyOut = (tensor: tf.Tensor) => Float32Array.from(tensor.dataSync())
