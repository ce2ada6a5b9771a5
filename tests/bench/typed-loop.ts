import { createDraw } from './models'

// The MLP 2-8-8-1 by hand: plain loops over typed arrays, no library. What a careful person would write for one network.

type Layer = {
  from: number
  to: number
  weight: Float32Array
  bias: Float32Array
  out: Float32Array
  grad: Float32Array
}
type Slot = { values: Float32Array; grad: Float32Array; m: Float32Array; v: Float32Array }

const size = 32

/** A function that trains one step. */
export function createTypedLoop(method: 'sgd' | 'adam'): () => number {
  const draw = createDraw(1)
  const layer = (from: number, to: number): Layer => ({
    ...{ from, to, weight: draw.uniform(from * to, Math.sqrt(3 / from)), bias: new Float32Array(to) },
    ...{ out: new Float32Array(size * to), grad: new Float32Array(size * to) },
  })
  const layers = [layer(2, 8), layer(8, 8), layer(8, 1)]
  const x = draw.uniform(size * 2, 1)
  const y = Float32Array.from({ length: size }, () => Math.round(draw.next()))
  const slot = (values: Float32Array): Slot => ({
    ...{ values, grad: new Float32Array(values.length) },
    ...{ m: new Float32Array(values.length), v: new Float32Array(values.length) },
  })
  const slots = layers.map(({ weight, bias }) => [slot(weight), slot(bias)] as const)
  const update = method === 'sgd' ? sgd : createAdam()
  return () => {
    let input: Float32Array = x
    layers.forEach((now, at) => {
      forward(now, input, at < layers.length - 1)
      input = now.out
    })
    const loss = lossOf(layers.at(-1) as Layer, y)
    for (let at = layers.length - 1; at >= 0; at--) {
      const before = at > 0 ? layers[at - 1] : undefined
      const [weight, bias] = slots[at] as readonly [Slot, Slot]
      backward(layers[at] as Layer, before, x, weight.grad, bias.grad)
    }
    update(slots.flat())
    return loss
  }
}

function forward({ from, to, weight, bias, out }: Layer, input: Float32Array, isHidden: boolean) {
  for (let row = 0; row < size; row++)
    for (let unit = 0; unit < to; unit++) {
      let sum = bias[unit] as number
      for (let at = 0; at < from; at++) sum += (input[row * from + at] as number) * (weight[at * to + unit] as number)
      out[row * to + unit] = isHidden ? Math.tanh(sum) : sum
    }
}

/** Mean cross-entropy from logits, and its gradient in `grad`. */
function lossOf({ out, grad }: Layer, y: Float32Array) {
  let loss = 0
  for (let row = 0; row < size; row++) {
    const [logit, label] = [out[row] as number, y[row] as number]
    loss += Math.log1p(Math.exp(-Math.abs(logit))) + Math.max(logit, 0) - logit * label
    grad[row] = (1 / (1 + Math.exp(-logit)) - label) / size
  }
  return loss / size
}

function backward(
  { from, to, weight, grad }: Layer,
  before: Layer | undefined,
  x: Float32Array,
  dw: Float32Array,
  db: Float32Array,
) {
  const input = before?.out ?? x
  dw.fill(0)
  db.fill(0)
  for (let row = 0; row < size; row++) {
    for (let unit = 0; unit < to; unit++) {
      const slope = grad[row * to + unit] as number
      db[unit] = (db[unit] as number) + slope
      for (let at = 0; at < from; at++)
        dw[at * to + unit] = (dw[at * to + unit] as number) + slope * (input[row * from + at] as number)
    }
    if (!before) continue
    for (let at = 0; at < from; at++) {
      let sum = 0
      for (let unit = 0; unit < to; unit++)
        sum += (grad[row * to + unit] as number) * (weight[at * to + unit] as number)
      const value = input[row * from + at] as number
      before.grad[row * from + at] = sum * (1 - value * value)
    }
  }
}

function sgd(slots: readonly Slot[]) {
  for (const { values, grad } of slots)
    for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) - 0.1 * (grad[at] as number)
}

/** Kingma and Ba 2014, arXiv:1412.6980. */
function createAdam() {
  let [power1, power2] = [1, 1]
  return (slots: readonly Slot[]) => {
    power1 *= 0.9
    power2 *= 0.999
    for (const { values, grad, m, v } of slots)
      for (let at = 0; at < values.length; at++) {
        const slope = grad[at] as number
        m[at] = 0.9 * (m[at] as number) + 0.1 * slope
        v[at] = 0.999 * (v[at] as number) + 0.001 * slope * slope
        const step = (m[at] as number) / (1 - power1) / (Math.sqrt((v[at] as number) / (1 - power2)) + 1e-7)
        values[at] = (values[at] as number) - 0.01 * step
      }
  }
}
