import { compileStep } from '../compiled-step'
import { copyOf, copyOut } from '../copy-out'
import { createBatches } from '../descent/batches'
import { createDescent } from '../descent/descent'
import type { Arm, Training } from '../lab'
import { imageSide } from '../pictures/shape-images'
import { tf } from '../tensor'
import { drawFresh, drawImages, trainCount } from './data'
import { hiddenAnswers } from './hidden'
import { drawnWeights, type FilterSettings } from './settings'

/** The filter and the gradient of the loss, [3 × 3], row by row. */
export type FilterLook = { readonly weights: Float32Array; readonly gradient: Float32Array }

export const training: Training<FilterSettings, FilterLook> = { createArm }

const batchSize = 4

/** A filter that starts as drawn and imitates the answers of a hidden one by plain descent on the mean squared error. */
function createArm(first: FilterSettings, seed: number): Arm<FilterSettings, FilterLook> {
  const filter = tf.tidy(() => tf.variable(tf.tensor4d([...drawnWeights(first)], [3, 3, 1, 1])))
  const known = pairsOf(drawImages(first.images, seed), first.hidden)
  const fresh = pairsOf(drawFresh(seed), first.hidden)
  const descent = createDescent([filter], 0)
  const order = createBatches(seed, trainCount)
  const chosen = tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([batchSize], 'int32'), false))
  const lossOf = ({ images, answers }: Pairs): tf.Scalar =>
    tf.mean(tf.squaredDifference(tf.conv2d(images, filter, 1, 'valid'), answers))
  const program = compileStep(() => {
    const batch = { images: tf.gather(known.images, chosen), answers: tf.gather(known.answers, chosen) }
    const { value, grads } = tf.variableGrads(() => lossOf(batch), [filter])
    descent.descend(grads)
    return value
  }, [filter, ...descent.slots])
  let { rate } = first

  return {
    step() {
      program.feed(chosen, order.next(batchSize))
      program.feed(descent.rate, [descent.nextRate(rate)])
      program.run()
      return program.outputs[0]?.[0] ?? Number.NaN
    },
    measure() {
      const [loss, error] = tf.tidy(() => [
        copyOut(lossOf(known))[0] ?? Number.NaN,
        copyOut(tf.div(lossOf(fresh), tf.mean(tf.square(fresh.answers))))[0] ?? Number.NaN,
      ])
      return { metrics: { error, loss }, settled: false }
    },
    look: () => ({
      weights: copyOut(filter),
      gradient: copyOf(() => tf.variableGrads(() => lossOf(known), [filter]).grads[filter.name] ?? filter),
    }),
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      program.dispose()
      descent.dispose()
      tf.dispose([filter, chosen, known.images, known.answers, fresh.images, fresh.answers])
    },
  }
}

/** Images [count, side, side, 1] with the answers of the hidden filter where it does not reach over the edge. */
type Pairs = { readonly images: tf.Tensor4D; readonly answers: tf.Tensor4D }

function pairsOf(images: readonly Float32Array[], hidden: FilterSettings['hidden']): Pairs {
  const inner = imageSide - 2
  const shape: [number, number, number, number] = [images.length, imageSide, imageSide, 1]
  return tf.tidy(() => ({
    images: tf.tensor4d(joined(images), shape),
    answers: tf.slice(
      tf.tensor4d(joined(images.map((image) => hiddenAnswers(hidden, image))), shape),
      [0, 1, 1, 0],
      [images.length, inner, inner, 1],
    ),
  }))
}

function joined(images: readonly Float32Array[]) {
  const all = new Float32Array(images.length * imageSide ** 2)
  for (const [at, image] of images.entries()) all.set(image, at * imageSide ** 2)
  return all
}
