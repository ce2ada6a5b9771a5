import { compile, type Program } from './engine/compile'
import type { tf } from './tensor'

/**
 * Compiles the step of a lab and leaves what it trains as it was: compiling runs the step, for real.
 * @param trained every variable that the step assigns
 */
export function compileStep(step: () => tf.Tensor, trained: readonly tf.Variable[]): Program {
  const starts = trained.map((variable) => variable.dataSync().slice())
  const program = compile(step)
  for (const [at, variable] of trained.entries()) program.feed(variable, starts[at] ?? [])
  return program
}
