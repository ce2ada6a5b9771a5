import { normal, type Random, wholeFrom } from '@/lib/core/random/random'
import { nonSaturating } from '../adversarial/adversarial-losses'
import { createGame, emptyBatch } from '../adversarial/game'
import { coverageOf, drawRing, modeCount, modesOf } from '../adversarial/ring'
import { copyOf } from '../copy-out'
import { createAdam } from '../descent/adam'
import type { Arm, Training } from '../lab'
import { places } from '../plane/plane-map'
import { createLayers, logitsOf, variablesOf } from '../plane/plane-network'
import { createRandom } from '../random'
import { tf } from '../tensor'
import { askedCount, type ConditionalLook, tileSide } from './look'
import type { ConditionalSettings } from './settings'

const batch = 64
/** Of Adam, in both networks. */
const beta1 = 0.5
/** A row is two numbers, of noise or of a point, and its label one-hot. */
const rowSize = 2 + modeCount

export const training: Training<ConditionalSettings, ConditionalLook> = { createArm }

function createArm(first: ConditionalSettings, seed: number): Arm<ConditionalSettings, ConditionalLook> {
  const { label } = first
  const generator = createLayers([rowSize, 32, 32, 2], 1, seed, 'generator')
  const discriminator = createLayers([rowSize, 32, 32, 1], 1, seed, 'discriminator')
  const points = (rows: tf.Tensor2D) => logitsOf(generator, 'tanh', label === 'neither' ? withoutLabel(rows) : rows)
  const generate = (rows: tf.Tensor2D) => tf.concat([points(rows), labelsOf(rows)], 1)
  const score = (rows: tf.Tensor2D) => logitsOf(discriminator, 'tanh', label === 'both' ? rows : withoutLabel(rows))
  const [noise, real] = [emptyBatch(batch, rowSize), emptyBatch(batch, rowSize)]
  const [noises, reals] = [createRandom(seed, 'noise'), createRandom(seed, 'real')]
  const [forged, judged] = [variablesOf(generator), variablesOf(discriminator)]
  let { wrong, rate } = first
  const game = createGame({
    generator: { weights: forged, optimiser: createAdam(forged, { beta1 }), generate },
    discriminator: { weights: judged, optimiser: createAdam(judged, { beta1 }), score },
    noise: { into: noise, next: () => noiseRows(noises, batch, () => wholeFrom(noises, 0, modeCount - 1)) },
    real: { into: real, next: () => realRows(reals, wrong) },
    losses: nonSaturating,
  })
  const asked = tf.tidy(() =>
    tf.tensor2d(
      noiseRows(createRandom(seed, 'asked'), modeCount * askedCount, (at) => Math.floor(at / askedCount)),
      [modeCount * askedCount, rowSize],
    ),
  )
  const readFakes = () => copyOf(() => points(asked))

  return {
    step() {
      game.stepDiscriminator(rate)
      return game.stepGenerator(rate)
    },
    measure() {
      const fakes = readFakes()
      const came = modesOf(fakes)
      const obeyed = came.filter((mode, at) => mode === Math.floor(at / askedCount)).length / came.length
      return { metrics: { obeyed, modes: coverageOf(fakes).covered }, settled: false }
    },
    look() {
      const fakes = readFakes()
      return {
        came: tableOf(modesOf(fakes)),
        logits: copyOf(() => score(tf.tensor2d(mapRows, [mapRows.length / rowSize, rowSize]))),
        fakes,
      }
    },
    change(settings) {
      rate = settings.rate
      wrong = settings.wrong
    },
    dispose() {
      game.dispose()
      tf.dispose([forged, judged, noise, real, asked])
    },
  }
}

const labelsOf = (rows: tf.Tensor2D) => tf.slice(rows, [0, 2], [rows.shape[0], modeCount])

/** The same rows with zeros for the label: the networks keep their size and their first weights. */
function withoutLabel(rows: tf.Tensor2D): tf.Tensor2D {
  return tf.concat([tf.slice(rows, [0, 0], [rows.shape[0], 2]), tf.zerosLike(labelsOf(rows))], 1)
}

/** Two normal numbers and a label a row: [count, rowSize]. */
function noiseRows(random: Random, count: number, labelOf: (at: number) => number) {
  const rows = new Float32Array(count * rowSize)
  for (let at = 0; at < count; at++) setRow(rows, at, [normal(random), normal(random)], labelOf(at))
  return rows
}

/** Points of the ring with the number of their mode, or for a share of them with any number. */
function realRows(random: Random, wrong: number) {
  const rows = new Float32Array(batch * rowSize)
  const { x, modes } = drawRing(random, batch)
  modes.forEach((mode, at) => {
    const [isWrong, other] = [random.next() < wrong, wholeFrom(random, 0, modeCount - 1)]
    setRow(rows, at, [x[2 * at] ?? 0, x[2 * at + 1] ?? 0], isWrong ? other : mode)
  })
  return rows
}

/** A map of places for every label: [modes × tileSide², rowSize]. */
const mapRows = mapOfLabels()

function mapOfLabels() {
  const plane = places(tileSide)
  const size = tileSide ** 2
  const rows = new Float32Array(modeCount * size * rowSize)
  for (let at = 0; at < modeCount * size; at++) {
    const place = at % size
    setRow(rows, at, [plane[2 * place] ?? 0, plane[2 * place + 1] ?? 0], Math.floor(at / size))
  }
  return rows
}

function setRow(rows: Float32Array, at: number, numbers: readonly [number, number], label: number) {
  rows.set(numbers, at * rowSize)
  rows[at * rowSize + 2 + label] = 1
}

/** How many of the fakes asked for each mode came on each, and on none: [modes, modes + 1]. */
function tableOf(came: Int32Array) {
  const table = new Float32Array(modeCount * (modeCount + 1))
  came.forEach((mode, at) => {
    const cell = Math.floor(at / askedCount) * (modeCount + 1) + (mode < 0 ? modeCount : mode)
    table[cell] = (table[cell] ?? 0) + 1
  })
  return table
}
