import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { compile } from './compile'
import { startEngine } from './engine'

beforeAll(async () => void (await startEngine()))

const makeWeight = (): tf.Variable => tf.tidy(() => tf.variable(tf.tensor1d([1, 2, 3]) as tf.Tensor))

test('a random number drawn inside the step is refused, and the sentence says what to do', () => {
  const w = makeWeight()
  expect(() => compile(() => tf.add(w, tf.randomUniform([3])))).toThrow(
    /operation 1 \(Add\) differed: a number made inside the step was .*, then .*: feed what changes/,
  )
})

test('a number of JavaScript that changes, as a falling learning rate does, is refused', () => {
  const w = makeWeight()
  let rate = 1
  const step = () => {
    rate *= 0.9
    w.assign(tf.mul(w, rate))
    return null
  }
  expect(() => compile(step)).toThrow(/operation 1 \(Multiply\) differed: a number made inside the step/)
})

test('a clip whose bound changes is refused', () => {
  const w = makeWeight()
  let bound = 1
  const step = () => {
    bound += 1
    w.assign(tf.clipByValue(w, -bound, bound))
    return null
  }
  expect(() => compile(step)).toThrow('operation 1 (ClipByValue) differed: its shapes or parameters changed.')
})

test('another operation the second time is refused', () => {
  const w = makeWeight()
  let count = 0
  const step = () => {
    w.assign(count++ % 2 === 0 ? tf.add(w, 1) : tf.sub(w, 1))
    return null
  }
  expect(() => compile(step)).toThrow('operation 1 (Sub) differed: it was Add the second time.')
})

test('one operation more, or one fewer, is refused', () => {
  const w = makeWeight()
  let count = 0
  const step = () => {
    const next = tf.add(w, 1)
    w.assign(count++ === 2 ? tf.square(next) : next)
    return null
  }
  expect(() => compile(step)).toThrow('operation 2 (Square) differed: it was there the second time only.')
})

test('other shapes are refused', () => {
  let rows = 1
  const x = tf.ones([5, 2])
  const step = () => tf.sum(tf.slice(x, [0, 0], [rows++, 2]))
  expect(() => compile(step)).toThrow(/operation 1 \(Slice\) differed: its shapes or parameters changed/)
})

test('a new tensor from outside each time is refused', () => {
  let x: tf.Tensor = tf.ones([3])
  const step = () => tf.sum(tf.square(x))
  const before = () => {
    x = tf.ones([3])
  }
  expect(() => compile(step, { before })).toThrow(
    /operation 1 \(Square\) differed: it read another tensor from outside/,
  )
})

test('reading a tensor inside the step is refused', () => {
  const w = makeWeight()
  expect(() => compile(() => tf.scalar(tf.sum(w).dataSync()[0] ?? 0))).toThrow(
    'compile: the step reads a tensor after Sum: return what you want to read, and read it after run.',
  )
})

test('after a refusal tfjs works on as before', () => {
  const w = makeWeight()
  expect(() => compile(() => tf.mul(w, tf.randomNormal([3])))).toThrow()
  expect([...tf.add(w, 1).dataSync()]).toEqual([2, 3, 4])
})

test('a condition that stays the same for three steps is frozen, and checkEvery finds it out', () => {
  const w = makeWeight()
  let runs = 0
  const step = () => {
    w.assign(runs++ < 3 ? tf.add(w, 1) : tf.mul(w, 2))
    return null
  }
  const program = compile(step, { checkEvery: 5 })
  program.run(4)
  expect(() => program.run()).toThrow('run: the step is not what was compiled: operation 1 (Add) differed')
})

test('a step that is checked every few runs trains exactly as one that is not', () => {
  const train = (checkEvery: number) => {
    const w = makeWeight()
    const x = tf.tensor1d([0.1, 0.2, 0.3])
    const optimizer = tf.train.adam(0.1)
    const program = compile(() => optimizer.minimize(() => tf.sum(tf.square(tf.sub(w, x))) as tf.Scalar, true, [w]), {
      checkEvery,
    })
    for (let at = 0; at < 20; at++) {
      program.feed(x, [at / 10, 0.5, -at / 5])
      program.run(3)
    }
    return [...w.dataSync(), ...(program.outputs[0] ?? [])]
  }
  expect(train(4)).toEqual(train(1000))
})

test('feed refuses what the step does not read, and a wrong number of numbers', () => {
  const x = tf.ones([3])
  const program = compile(() => tf.sum(x))
  expect(() => program.feed(tf.ones([3]), [1, 2, 3])).toThrow('feed: the step does not read this tensor.')
  expect(() => program.feed(x, [1, 2])).toThrow('feed: the tensor has 3 numbers, not 2.')
  program.feed(x, [1, 2, 3])
  program.run()
  expect(program.outputs[0]?.[0]).toBe(6)
})

test('feed refuses a tensor whose memory a reshaped twin shares', () => {
  const x = tf.ones([4])
  const twin = tf.reshape(x, [2, 2])
  const program = compile(() => tf.sum(x))
  expect(() => program.feed(x, [1, 2, 3, 4])).toThrow('shares the memory of this tensor')
  twin.dispose()
  program.feed(x, [1, 2, 3, 4])
})

test('a program that was disposed of, or whose variable was, says so', () => {
  const w = makeWeight()
  const step = () => {
    w.assign(tf.add(w, 1))
    return null
  }
  const first = compile(step)
  first.dispose()
  expect(() => first.run()).toThrow('run: the program was disposed of.')
  const second = compile(step)
  w.dispose()
  expect(() => second.run()).toThrow(/run: the variable .*, which the step uses, was disposed of/)
})

test('a wrong index gives NaN in a replay, never a foreign number', () => {
  const data = tf.tensor2d([[1], [2], [3]])
  const index = tf.tensor1d([0, 1], 'int32')
  const program = compile(() => tf.gather(data, index))
  program.feed(index, [2, 3])
  program.run()
  expect([...(program.outputs[0] ?? [])]).toEqual([3, Number.NaN])
})
