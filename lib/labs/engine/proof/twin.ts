import * as tf from '@tensorflow/tfjs-core'
import { compile, stepsOfCompile } from '../compile'
import { engineBackend } from '../engine'
import type { Options } from '../program'

/** What two runs of one job are compared by. */
export type Twin = {
  readonly variables: readonly tf.Tensor[]
  readonly inputs: readonly { readonly tensor: tf.Tensor; readonly numbersAt: (step: number) => ArrayLike<number> }[]
  readonly step: () => tf.Tensor | readonly tf.Tensor[]
  dispose?(): void
}

/** Puts numbers in a tensor where it lies, as `feed` does, for a step that is not compiled. */
export function overwrite(tensor: tf.Tensor, numbers: ArrayLike<number>) {
  engineBackend()?.data.get(tensor.dataId).numbers.set(numbers)
}

/**
 * Runs a job twice on the same numbers, eagerly and by replay, and counts the numbers whose bits differ: among the
 * variables at the end, and among what the step returned each time.
 */
export function differingBits(make: () => Twin, steps: number, options: Options = {}) {
  const eager = make()
  const compiled = make()
  const feed = ({ inputs }: Twin, step: number) => {
    for (const { tensor, numbersAt } of inputs) overwrite(tensor, numbersAt(step))
  }
  const returned: number[][] = []
  for (let step = 0; step < steps; step++) {
    feed(eager, step)
    returned.push(tf.tidy(() => [eager.step()].flat().flatMap((tensor) => [...tensor.dataSync()])))
  }
  let step = 0
  const program = compile(compiled.step, { ...options, before: () => feed(compiled, step++) })
  let outputs = 0
  for (; step < steps; step++) {
    for (const { tensor, numbersAt } of compiled.inputs) program.feed(tensor, numbersAt(step))
    program.run()
    outputs += differing(
      returned[step] ?? [],
      program.outputs.flatMap((numbers) => [...numbers]),
    )
  }
  const variables = eager.variables.reduce(
    (sum, variable, at) => sum + differing(variable.dataSync(), compiled.variables[at]?.dataSync() ?? []),
    0,
  )
  program.dispose()
  eager.dispose?.()
  compiled.dispose?.()
  return { variables, outputs, replayed: steps - stepsOfCompile }
}

export function differing(a: ArrayLike<number>, b: ArrayLike<number>) {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY
  return Array.from(a).filter((number, at) => !Object.is(number, b[at])).length
}
