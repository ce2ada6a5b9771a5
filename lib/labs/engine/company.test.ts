import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { createDraw } from '../../../tests/bench/models'
import { compile } from './compile'
import { startEngine } from './engine'
import { differingBits } from './proof/twin'

beforeAll(async () => void (await startEngine()))

const numbers = (tensor: tf.Tensor) => [...tensor.dataSync()]
const variable = (...values: number[]): tf.Variable => tf.tidy(() => tf.variable(tf.tensor1d(values) as tf.Tensor))
const assign = (to: tf.Variable, ...values: number[]) => tf.tidy(() => to.assign(tf.tensor1d(values)))

/** A step that adds one to `w`. */
function counting(w: tf.Variable) {
  return compile(() => {
    w.assign(tf.add(w, 1))
    return null
  })
}

test('what is read beside a replay is what it wrote', () => {
  const w = variable(0, 10)
  const program = counting(w)
  expect(numbers(w)).toEqual([3, 13])
  program.run(4)
  expect(numbers(w)).toEqual([7, 17])
  expect(tf.tidy(() => numbers(tf.mul(w, 2)))).toEqual([14, 34])
})

test('a clone, a reshape and a cast of a variable keep their numbers while it goes on', () => {
  const w = variable(0, 10)
  const program = counting(w)
  const kept = [w.clone(), tf.reshape(w, [2, 1]), tf.cast(w, 'float32'), tf.expandDims(w, 0)]
  program.run()
  expect(kept.map(numbers)).toEqual(kept.map(() => [3, 13]))
  expect(numbers(w)).toEqual([4, 14])
})

test('a variable that was assigned or made from a compiled one keeps its numbers too', () => {
  const [w, best] = [variable(0, 10), variable(0, 0)]
  const program = counting(w)
  best.assign(w)
  const other = tf.variable(w)
  program.run()
  expect([w, best, other].map(numbers)).toEqual([
    [4, 14],
    [3, 13],
    [3, 13],
  ])
  program.run()
  expect([w, best, other].map(numbers)).toEqual([
    [5, 15],
    [3, 13],
    [3, 13],
  ])
})

test('reset by assign works', () => {
  const w = variable(0, 10)
  const program = counting(w)
  assign(w, 100, 200)
  program.run(2)
  expect(numbers(w)).toEqual([102, 202])
})

test('a variable that the step only reads may be fed or assigned', () => {
  const [w, rate] = [variable(1), variable(1)]
  const program = compile(() => {
    w.assign(tf.add(w, rate))
    return w.clone()
  })
  expect(numbers(w)).toEqual([4])
  assign(rate, 10)
  program.run()
  program.feed(rate, [100])
  program.run()
  expect(numbers(w)).toEqual([114])
  expect([...(program.outputs[0] ?? [])]).toEqual([114])
})

test('two variables swap their values', () => {
  const [a, b] = [variable(1), variable(2)]
  const program = compile(() => {
    const [wasA, wasB] = [a.clone(), b.clone()]
    a.assign(wasB)
    b.assign(wasA)
    return null
  })
  program.run(2)
  expect([...numbers(a), ...numbers(b)]).toEqual([2, 1])
})

test('three variables shift round, with arithmetic', () => {
  const make = () => {
    const all = [variable(1, 2), variable(3, 4), variable(5, 6)] as const
    const [a, b, c] = all
    const step = () => {
      const [wasA, wasB, wasC] = [tf.mul(a, 1.01), b.clone(), tf.add(c, a)]
      a.assign(wasB)
      b.assign(wasC)
      c.assign(wasA)
      return tf.sum(wasC)
    }
    return { variables: all, inputs: [], step }
  }
  expect(differingBits(make, 60)).toEqual({ variables: 0, outputs: 0, replayed: 57 })
})

const dense = (seed: number) => {
  const draw = createDraw(seed)
  return { draw, x: draw.tensor([16, 4]), w: draw.weight(4, 4), out: draw.weight(4, 1) }
}

const modelCases = {
  'a moving average of the weights'() {
    const { draw, x, w, out } = dense(1)
    const [slow, optimizer] = [draw.zeros(4, 4), tf.train.adam(0.01)]
    const loss = () =>
      tf.mean(tf.square(tf.matMul(tf.tanh(tf.matMul(x, w as tf.Tensor)), out as tf.Tensor))) as tf.Scalar
    const step = () => {
      const before = tf.mul(slow, 0.9)
      const value = optimizer.minimize(loss, true, [w, out]) as tf.Scalar
      slow.assign(tf.add(before, tf.mul(w, 0.1)))
      return value
    }
    return { variables: [w, out, slow], inputs: [], step }
  },
  'weights that are clipped'() {
    const { x, w, out } = dense(2)
    const optimizer = tf.train.rmsprop(0.05)
    const loss = () => tf.neg(tf.mean(tf.matMul(tf.relu(tf.matMul(x, w as tf.Tensor)), out as tf.Tensor))) as tf.Scalar
    const step = () => {
      const value = optimizer.minimize(loss, true, [w, out]) as tf.Scalar
      for (const each of [w, out]) each.assign(tf.clipByValue(each, -0.3, 0.3))
      return value
    }
    return { variables: [w, out], inputs: [], step }
  },
  'gradients clipped by their global norm'() {
    const { x, w, out } = dense(3)
    const loss = () =>
      tf.sum(tf.square(tf.matMul(tf.tanh(tf.matMul(x, w as tf.Tensor)), out as tf.Tensor))) as tf.Scalar
    const step = () => {
      const { value, grads } = tf.variableGrads(loss, [w, out])
      const all = Object.values(grads)
      const norm = tf.sqrt(tf.addN(all.map((grad) => tf.sum(tf.square(grad)))))
      const scale = tf.div(0.5, tf.maximum(norm, 0.5))
      for (const each of [w, out]) each.assign(tf.sub(each, tf.mul(0.1, tf.mul(grads[each.name] as tf.Tensor, scale))))
      return value
    }
    return { variables: [w, out], inputs: [], step }
  },
  'a gradient penalty, which is a gradient of a gradient'() {
    const { x, w, out } = dense(4)
    const optimizer = tf.train.adam(0.01)
    const critic = (of: tf.Tensor) => tf.matMul(tf.relu(tf.matMul(of, w as tf.Tensor)), out as tf.Tensor)
    const loss = () => {
      const slope = tf.grad((at: tf.Tensor) => tf.sum(critic(at)))(x)
      const size = tf.sqrt(tf.add(tf.sum(tf.square(slope), 1), 1e-8))
      return tf.add(tf.mean(critic(x)), tf.mean(tf.square(tf.sub(size, 1)))) as tf.Scalar
    }
    return { variables: [w, out], inputs: [], step: () => optimizer.minimize(loss, true, [w, out]) as tf.Scalar }
  },
  'a kernel that the interpreter lacks, in the middle of the step'() {
    const { x, w, out } = dense(5)
    const optimizer = tf.train.sgd(0.1)
    const loss = () => {
      const hidden = tf.atan(tf.matMul(x, w as tf.Tensor))
      const target = tf.cast(tf.expandDims(tf.argMax(hidden, 1), 1), 'float32')
      return tf.mean(tf.square(tf.sub(tf.matMul(hidden, out as tf.Tensor), target))) as tf.Scalar
    }
    return { variables: [w, out], inputs: [], step: () => optimizer.minimize(loss, true, [w, out]) as tf.Scalar }
  },
}

test.each(Object.entries(modelCases))('%s is replayed exactly', (_, make) => {
  expect(differingBits(make, 120)).toEqual({ variables: 0, outputs: 0, replayed: 117 })
})

test('two programs that share variables train them in turn', () => {
  const train = (isCompiled: boolean) => {
    const { x, w, out } = dense(6)
    const [up, down] = [tf.train.adam(0.01), tf.train.sgd(0.05)]
    const value = () => tf.mean(tf.matMul(tf.tanh(tf.matMul(x, w as tf.Tensor)), out as tf.Tensor)) as tf.Scalar
    const steps = [
      () => down.minimize(value, true, [w]),
      () => up.minimize(() => tf.square(value()) as tf.Scalar, true, [out]),
    ]
    const programs = steps.map((step) => {
      if (isCompiled) return compile(step)
      for (let at = 0; at < 3; at++) tf.dispose(step() ?? [])
      return { run: () => tf.dispose(step() ?? []) }
    })
    for (let at = 0; at < 30; at++) programs[at % 2]?.run()
    return [...numbers(w), ...numbers(out)]
  }
  expect(train(true)).toEqual(train(false))
})
