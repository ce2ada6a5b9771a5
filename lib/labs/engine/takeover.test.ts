import * as tf from '@tensorflow/tfjs-core'
import { beforeEach, expect, test, vi } from 'vitest'

// A browser without wasm SIMD refuses the interpreter.
beforeEach(() => void vi.spyOn(WebAssembly, 'validate').mockReturnValue(false))

const start = async () => {
  const { startEngine } = await import('./engine')
  const { compile } = await import('./compile')
  return { started: await startEngine(), compile }
}

test('without wasm SIMD the cpu backend takes over and says why', async () => {
  const { started } = await start()
  expect(started).toMatchObject({ backend: 'cpu', reason: expect.stringContaining('no wasm SIMD') })
  expect(tf.getBackend()).toBe('cpu')
})

test('a compiled step then trains as it is written, on what is fed', async () => {
  const { compile } = await start()
  const [weight, x] = [tf.variable(tf.scalar(1)), tf.variable(tf.tensor1d([1, 1]), false)]
  const program = compile(() => {
    const loss = tf.mean(tf.mul(x, weight))
    weight.assign(tf.sub(weight, tf.mean(x)))
    return loss
  })
  program.feed(weight, [5])
  program.feed(x, [1, 3])
  program.run()
  expect([...(program.outputs[0] ?? [])]).toEqual([10])
  expect([...weight.dataSync()]).toEqual([3])
  program.run(2)
  expect([...weight.dataSync()]).toEqual([-1])
  expect(() => program.feed(x, [1])).toThrow('feed: the tensor has 2 numbers, not 1.')
  program.dispose()
})
