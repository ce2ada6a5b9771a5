import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { jobs } from '../../../tests/bench/jobs'
import { compile } from './compile'
import { engineBackend, startEngine } from './engine'

beforeAll(async () => void (await startEngine()))

const held = () => {
  const { numTensors, numDataBuffers, numBytes } = tf.memory()
  const backend = engineBackend()
  return { numTensors, numDataBuffers, numBytes, ids: backend?.numDataIds(), bytes: backend?.machine.memory.bytesInUse }
}

test('2,000 replays, with eager use between, hold no more than one', () => {
  const job = jobs['MLP, Adam']()
  const program = compile(job.step)
  program.run()
  const before = held()
  for (let at = 0; at < 2000; at++) {
    for (const { tensor, numbersAt } of job.inputs) program.feed(tensor, numbersAt(at))
    program.run()
    if (at % 100 === 0) tf.tidy(() => job.variables.map((variable) => tf.square(variable).dataSync()))
  }
  expect(held()).toEqual(before)
  program.dispose()
  job.dispose()
})

test('100 programs, each compiled, run and disposed of, leave nothing behind', () => {
  const job = jobs['MLP, SGD']()
  const cycle = () => {
    const program = compile(job.step)
    program.run(2)
    program.dispose()
  }
  cycle()
  const before = held()
  for (let at = 0; at < 100; at++) cycle()
  expect(held()).toEqual(before)
  job.dispose()
})

test('a job that is made, compiled and disposed of gives back all of its memory', () => {
  const before = held()
  const job = jobs.CNN()
  const program = compile(job.step)
  program.run()
  program.dispose()
  job.dispose()
  expect(held()).toEqual(before)
})

test('a step that is refused leaves nothing behind', () => {
  const w = tf.tidy(() => tf.variable(tf.ones([64])))
  const refuse = () => expect(() => compile(() => tf.sum(tf.mul(w, tf.randomUniform([64]))))).toThrow()
  refuse()
  const before = held()
  refuse()
  expect(held()).toEqual(before)
  w.dispose()
})
