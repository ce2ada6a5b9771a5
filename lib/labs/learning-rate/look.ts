import { copyOf } from '../copy-out'
import { type Layer, logitsOf } from '../plane/plane-network'
import { tf } from '../tensor'

/** Places of the curve that is drawn, from −1 to 1. */
export const places = Float32Array.from({ length: 61 }, (_, at) => at / 30 - 1)
/** Parts of the next step at which the loss is drawn: half of them up to where it lands, half beyond. */
export const parts = 16
/** Places of a course that are drawn. */
const drawn = 100

/** What the page draws an arm from. */
export type RateLook = {
  /** The answer at `places`. */
  readonly answer: Float32Array
  /** The loss along minus the gradient, from no step to twice the next one: [parts + 1]. */
  readonly along: Float32Array
  /** The sharpness and the rate of so many updates, evenly apart, and the number of updates. */
  readonly sharpness: Float32Array
  readonly rate: Float32Array
  readonly updates: number
}

type State = {
  readonly layers: readonly Layer[]
  readonly weights: readonly tf.Variable[]
  readonly rate: number
  readonly course: readonly { readonly sharpness: number; readonly rate: number }[]
  loss(): tf.Scalar
}

export function readLook({ layers, weights, loss, rate, course }: State): RateLook {
  const answer = copyOf(() => logitsOf(layers, 'tanh', tf.tensor2d(places, [places.length, 1])))
  const every = Math.max(1, Math.ceil(course.length / drawn))
  const kept = course.filter((_, update) => update % every === 0)
  return {
    answer,
    along: lossAlong({ weights, loss, rate }),
    sharpness: Float32Array.from(kept, (at) => at.sharpness),
    rate: Float32Array.from(kept, (at) => at.rate),
    updates: course.length,
  }
}

/** Walks the weights along minus their gradient and puts them back. */
function lossAlong({ weights, loss, rate }: Pick<State, 'weights' | 'loss' | 'rate'>): Float32Array {
  const starts = weights.map((weight) => weight.clone())
  const { value, grads } = tf.tidy(() => tf.variableGrads(loss, [...weights]))
  const moveTo = (steps: number) =>
    tf.tidy(() => {
      weights.forEach((weight, at) => {
        const [start, gradient] = [starts[at], grads[weight.name]]
        if (start && gradient) weight.assign(tf.sub(start, tf.mul(gradient, steps * rate)))
      })
    })
  const losses = Float32Array.from({ length: parts + 1 }, (_, part) => {
    moveTo((2 * part) / parts)
    return tf.tidy(() => loss().dataSync()[0] ?? Number.NaN)
  })
  weights.forEach((weight, at) => {
    const start = starts[at]
    if (start) weight.assign(start)
  })
  tf.dispose([starts, value, grads])
  return losses
}
