import { shareRight } from '../claims/share-right'
import { compileStep } from '../compiled-step'
import { createAdam } from '../descent/adam'
import { clipNorm } from '../descent/clip'
import { compile, type Program } from '../engine/compile'
import type { Arm } from '../lab'
import { tf } from '../tensor'
import { tokenLoss } from '../transformer/token-loss'
import { createNetwork, type NetworkShape } from './network'
import { insideOf, read } from './reading'
import { classCount, createRecall, type Sequences, stepsOf, symbolCount } from './recall'
import type { RecallLook } from './recall-figures'

export type RecallTask = Omit<NetworkShape, 'inputs' | 'outputs'> & {
  /** Symbols between the class and the question. */
  readonly delay: number
  /** Largest norm of the gradient, or null for any. */
  readonly clip: number | null
}

const batch = 32
/** A gradient that leaves the range of its numbers is read as this, which has a logarithm. */
const nothing = 1e-20
/** Sequences that were not trained on: so many batches for the accuracy, so many sequences for a look inside. */
const fresh = { batches: 4, probed: 16 }

/** Trains a recurrent layer to recall: Adam, 32 new sequences for every update. */
export function createRecaller<S extends { readonly rate: number }>(
  task: RecallTask,
  { rate: firstRate }: S,
  seed: number,
): Arm<S, RecallLook> {
  const steps = stepsOf(task.delay)
  const network = createNetwork({ ...task, inputs: symbolCount, outputs: classCount }, seed)
  const adam = createAdam(network.weights)
  const lesson = createRecall({ seed, purpose: 'lesson', delay: task.delay })
  const exam = createRecall({ seed, purpose: 'exam', delay: task.delay })
  const scored = Array.from({ length: fresh.batches }, () => exam.next(batch))
  const probed = exam.next(fresh.probed)
  // A batch is fed here, to learn from or to be scored on.
  const fed = { symbols: room(steps * batch), classes: room(batch) }
  let rate = firstRate

  const program = compileStep(() => {
    const loss = () => tokenLoss(read(network, { symbols: fed.symbols, steps }).answer, fed.classes)
    const { value, grads } = tf.variableGrads(loss, network.weights)
    adam.descend(task.clip === null ? grads : clipNorm(grads, task.clip))
    return value
  }, [...network.weights, ...adam.slots])
  const score = compile(() => {
    const { answer } = read(network, { symbols: fed.symbols, steps })
    return [shareRight(answer, fed.classes), tokenLoss(answer, fed.classes)]
  })
  const inside = compile(() =>
    insideOf(network, tf.tensor1d(probed.symbols, 'int32'), tf.tensor1d(probed.classes, 'int32')),
  )
  const feed = (into: Program, { symbols, classes }: Sequences) => {
    into.feed(fed.symbols, symbols)
    into.feed(fed.classes, classes)
  }

  return {
    step() {
      feed(program, lesson.next(batch))
      program.feed(adam.rate, [adam.nextRate(rate)])
      program.run()
      return program.outputs[0]?.[0] ?? Number.NaN
    },
    measure() {
      const metrics = { accuracy: 0, reach: 0, loss: 0 }
      for (const sequences of scored) {
        feed(score, sequences)
        score.run()
        const [accuracy, loss] = score.outputs.map(([value = Number.NaN]) => value / fresh.batches)
        metrics.accuracy += accuracy ?? Number.NaN
        metrics.loss += loss ?? Number.NaN
      }
      inside.run()
      const norms = inside.outputs[2] ?? []
      metrics.reach = Math.max(nothing, (norms[0] ?? Number.NaN) / (norms[steps - 1] ?? Number.NaN))
      return { metrics, settled: metrics.accuracy === 1 && metrics.loss < 0.01 }
    },
    look() {
      inside.run()
      const [memory, gates, norms, answer] = inside.outputs.map((output) => Float32Array.from(output))
      const last = norms?.at(-1) ?? Number.NaN
      return {
        symbols: Int32Array.from({ length: steps }, (_, step) => probed.symbols[step * fresh.probed] ?? 0),
        memory: memory ?? new Float32Array(),
        gates: gates ?? new Float32Array(),
        gradients: norms?.map((norm) => norm / last) ?? new Float32Array(),
        answer: answer ?? new Float32Array(),
      }
    },
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      for (const each of [program, score, inside]) each.dispose()
      adam.dispose()
      tf.dispose([...network.weights, fed.symbols, fed.classes])
    },
  }
}

/** Where the numbers of a batch are fed. */
const room = (length: number) =>
  tf.tidy(() => tf.variable<tf.Rank.R1>(tf.zeros([length], 'int32'), false)) as tf.Variable<tf.Rank.R1>
