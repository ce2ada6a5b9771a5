import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// npm run labs:train: trains the weights that the lab stylegan ships, from one seed, in about ten seconds.
const require = createRequire(import.meta.url)
const { prepareTensors }: typeof import('@/lib/labs/tensor') = require('../../lib/labs/tensor.ts')
const { createGenerator, generatorWeights }: typeof import('@/lib/labs/stylegan/networks') =
  require('../../lib/labs/stylegan/networks.ts')
const { createStyleGame }: typeof import('@/lib/labs/stylegan/game') = require('../../lib/labs/stylegan/game.ts')
const { packWeights }: typeof import('@/lib/labs/stylegan/weight-file') =
  require('../../lib/labs/stylegan/weight-file.ts')

const seed = 2
const updates = 1500

await prepareTensors()
const generator = createGenerator(seed)
const game = createStyleGame(generator, { seed, mixing: 0.9 })
for (let update = 1; update <= updates; update++) {
  const loss = game.step()
  if (!Number.isFinite(loss)) throw new Error(`Training the weights of stylegan blew up at update ${update}.`)
}
const text = packWeights(generatorWeights(generator))
writeFileSync(
  'lib/labs/stylegan/trained-weights.ts',
  `// Written by scripts/labs/train-stylegan.ts: never edit it. Seed ${seed}, ${updates} updates; packed by weight-file.ts.
export const trainedWeights =
  '${text}'
`,
)
console.log(`${text.length} letters from ${updates} updates of seed ${seed}`)
