import { adapterParameters } from '@/lib/core/families/adapters'
import { attentionCost, trainingCompute } from '@/lib/core/families/transformer-cost'
import { keyValueCache, scoreMemory } from '@/lib/core/families/transformer-memory'
import { attentionParameters, transformerTotal } from '@/lib/core/families/transformer-parameters'
import { visionTransformer } from '@/lib/core/families/vision-transformer'
import { rebuilt } from './rebuilt'

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const repeated = (count: number, value: number) => Array.from({ length: count }, () => value)
const gibibytes = (bytes: number) => bytes / 1024 / 1024 / 1024

const dense = (inputs: number, outputs: number) => inputs * outputs + outputs
const norm = (width: number) => width + width

/** Every tensor of a block, one by one. */
const block = (d: number) =>
  total([...repeated(4, dense(d, d)), ...[dense(d, 4 * d), dense(4 * d, d)], ...repeated(2, norm(d))])

rebuilt(attentionParameters, ({ width, heads, keyHeads, headWidth }) => {
  const perHead = dense(width, headWidth)
  return total([...repeated(heads + 2 * keyHeads, perHead), dense(heads * headWidth, width)])
})
rebuilt(transformerTotal, ({ vocabulary, context, width, layers, kind }) => {
  const tables = [vocabulary * width, context * width]
  const ends = kind === 'GPT' ? [norm(width)] : [2 * width, norm(width), dense(width, width)]
  return total([...tables, ...repeated(layers, block(width)), ...ends])
})
rebuilt(visionTransformer, ({ image, patch, width, layers, classes, asked }) => {
  let patches = 0
  for (let top = 0; top < image; top += patch) for (let left = 0; left < image; left += patch) patches++
  const tokens = 1 + patches
  if (asked === 'tokens') return tokens
  const start = [dense(patch * patch * 3, width), width, tokens * width]
  return total([...start, ...repeated(layers, block(width)), norm(width), dense(width, classes)])
})
rebuilt(adapterParameters, ({ rank, width, layers, matrices }) =>
  total(repeated(layers * matrices, width * rank + rank * width)),
)

/** FLOP of a matrix product [rows, inner] · [inner, columns]. */
const product = (rows: number, inner: number, columns: number) => 2 * rows * inner * columns

rebuilt(attentionCost, ({ tokens, width }) => {
  const heads = 8
  const perHead = [product(tokens, width / heads, tokens), product(tokens, tokens, width / heads)]
  return (total(repeated(4, product(tokens, width, width))) + heads * total(perHead)) / 1e9
})
rebuilt(trainingCompute, ({ billions, tokens }) => {
  const [forward, backward] = [2 * billions * tokens, 4 * billions * tokens]
  return forward + backward
})
rebuilt(scoreMemory, ({ batch, heads, tokens, bytes }) =>
  gibibytes(total(repeated(batch * heads, tokens * tokens * bytes))),
)
rebuilt(keyValueCache, ({ layers, keyHeads, headWidth, tokens, batch }) => {
  const [key, value] = [headWidth * 2, headWidth * 2]
  return gibibytes(total(repeated(layers * batch, tokens * keyHeads * (key + value))))
})
