import { copyOut, reading } from '../copy-out'
import type { Arm, Training } from '../lab'
import { stackRows, unstackRows } from '../pictures/rows'
import { createRandom } from '../random'
import { tf } from '../tensor'
import { pictureSize } from './colour-shapes'
import { createStyleGame } from './game'
import { type StyleLook, shownPairs } from './look'
import { createGenerator, generate, generatorWeights } from './networks'
import { readPicture, shareOfWay } from './reading'
import { drawCodes, layerCount, rowOf, rowSize } from './rows'
import { type StyleSettings, walkUpdates } from './settings'
import { trainedWeights } from './trained-weights'
import { unpackWeights } from './weight-file'

/** Pairs of codes that are measured. */
const pairCount = 16

export const training: Training<StyleSettings, StyleLook> = { createArm }

const isExchanged: Record<StyleSettings['exchanged'], (layer: number) => boolean> = {
  coarse: (layer) => layer < 2,
  fine: (layer) => layer >= 2,
  first: (layer) => layer === 0,
  last: (layer) => layer === layerCount - 1,
  all: () => true,
}

/**
 * With trained weights an update takes the exchanged styles a step further from the first code to the second; fresh
 * weights train, and all of the way is gone at every update.
 */
function createArm(first: StyleSettings, seed: number): Arm<StyleSettings, StyleLook> {
  const isTrained = first.weights === 'trained'
  const generator = createGenerator(seed)
  if (isTrained) unpackWeights(trainedWeights, generatorWeights(generator))
  const game = isTrained ? null : createStyleGame(generator, { seed, mixing: first.mixing })
  const random = createRandom(seed, 'pairs')
  const pairs = Array.from({ length: pairCount }, () => drawCodes(random))
  let { exchanged } = first
  let update = 0

  const draw = (amounts: readonly number[], count: number) =>
    reading(() => {
      const rows = stackRows(pairs.slice(0, count).map((codes) => rowOf(codes, amounts)))
      return copyOut(generate(generator, tf.tensor2d(rows, [count, rowSize])))
    })
  const all = (amount: number) => Array<number>(layerCount).fill(amount)
  const nowAmounts = () => {
    const amount = isTrained ? Math.min(1, update / walkUpdates) : 1
    return all(0).map((_, layer) => (isExchanged[exchanged](layer) ? amount : 0))
  }
  const readingsAt = (amounts: readonly number[]) => unstackRows(draw(amounts, pairCount), pictureSize).map(readPicture)
  const readEnds = () => ({ from: readingsAt(all(0)), to: readingsAt(all(1)) })
  // Trained weights stay as they are, and so do the pictures of the two codes.
  const kept = isTrained ? readEnds() : null
  const bytes = (amounts: readonly number[]) =>
    Uint8Array.from(draw(amounts, shownPairs), (value) => Math.round(127.5 * (value + 1)))

  return {
    step() {
      update++
      return game ? game.step() : 0
    },
    measure() {
      const { from, to } = kept ?? readEnds()
      const now = readingsAt(nowAmounts())
      const share = (what: 'place' | 'colour') =>
        shareOfWay(
          from.map((reading, at) => ({
            from: reading[what],
            now: now[at]?.[what] ?? [],
            to: to[at]?.[what] ?? [],
          })),
        )
      return { metrics: { place: share('place'), colour: share('colour') }, settled: false }
    },
    look: () => ({ from: bytes(all(0)), now: bytes(nowAmounts()), to: bytes(all(1)) }),
    change(settings) {
      exchanged = settings.exchanged
    },
    dispose() {
      game?.dispose()
      tf.dispose(generatorWeights(generator))
    },
  }
}
