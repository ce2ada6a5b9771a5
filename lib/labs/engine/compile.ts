import { getBackend } from '@tensorflow/tfjs-core'
import { differenceOf } from './agreement'
import { EagerProgram } from './eager-program'
import { backendName, engineBackend } from './engine'
import { Pins } from './pins'
import { type Options, type Program, Replay } from './program'
import { record, type Step } from './recorder'

export type { Program } from './program'

/** `compile` runs the step so many times, for real: once to let it make what it keeps, twice to record it. */
export const stepsOfCompile = 3

const pinsOf = new WeakMap<object, Pins>()

/**
 * Compiles a training step written in plain tfjs. The contract: shapes do not change; whatever changes from step to step
 * (random numbers, masks, indices of a batch, a learning rate) is a tensor or variable from outside that is fed; the step
 * reads no tensor. It is checked: the step runs three times, and throws one sentence if two recordings differ. A
 * condition on a number of JavaScript that happens to stay the same is frozen: `checkEvery` finds that out.
 */
export function compile(step: Step, options: Options = {}): Program {
  const backend = engineBackend()
  if (!backend || getBackend() !== backendName) return new EagerProgram(step, options)
  const pins = pinsOf.get(backend) ?? new Pins(backend)
  pinsOf.set(backend, pins)
  const next = () => {
    options.before?.()
    return record(backend, pins, step)
  }
  next()
  const first = next()
  const second = next()
  const difference = differenceOf(first, second)
  if (difference) throw new Error(`compile: ${difference}`)
  return new Replay(backend, pins, step, second, options)
}
