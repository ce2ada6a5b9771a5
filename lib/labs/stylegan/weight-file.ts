import { copyOut } from '../copy-out'
import { tf } from '../tensor'

/**
 * Weights as text: for each tensor the size of its largest weight as a float32, then every weight as a whole number from
 * −127 to 127 of that size; bytes in base64.
 */
export function packWeights(weights: readonly tf.Variable[]): string {
  const bytes = weights.flatMap((weight) => {
    const values = copyOut(weight)
    const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-12)
    return [
      ...new Uint8Array(Float32Array.of(most).buffer),
      ...new Uint8Array(Int8Array.from(values, (value) => Math.round((127 * value) / most)).buffer),
    ]
  })
  return btoa(String.fromCharCode(...bytes))
}

/** Assigns what was packed from weights of the same shapes. @throws when the sizes do not fit */
export function unpackWeights(text: string, weights: readonly tf.Variable[]) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  let at = 0
  for (const weight of weights) {
    const [most = 0] = new Float32Array(bytes.slice(at, at + 4).buffer)
    const whole = new Int8Array(bytes.slice(at + 4, at + 4 + weight.size).buffer)
    at += 4 + weight.size
    if (at > bytes.length) throw new Error('The trained weights are too few for this network: train them anew.')
    tf.tidy(() =>
      weight.assign(
        tf.tensor(
          Float32Array.from(whole, (value) => (value * most) / 127),
          weight.shape,
        ),
      ),
    )
  }
  if (at !== bytes.length) throw new Error('The trained weights are too many for this network: train them anew.')
}
