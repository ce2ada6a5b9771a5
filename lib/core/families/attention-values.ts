import { pick, several, tenthsFrom, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { softmax } from './logistic'
import { print, row, term } from './number-text'
import { mean, sum } from './statistics'

const place = { topicId: 'transformer/self-attention', ref: 'Vaswani et al. 2017' }

const mix = (weights: readonly number[], values: readonly number[]) =>
  sum(weights.map((weight, at) => weight * (values[at] ?? 0)))

export const attentionByHand = computeFamily(
  { ...place, id: 'T05', title: 'Scaled dot-product attention by hand', passage: 'scaling', level: 'mid' },
  (random) => {
    const [keyWidth, heads] = [pick(random, [4, 9, 16]), pick(random, [2, 4])]
    const dots = several(3, () => wholeFrom(random, -4, 8))
    const values = several(3, () => wholeFrom(random, -5, 9))
    const attend = (divisor: number) => mix(softmax(dots.map((dot) => dot / divisor)), values)
    const scale = Math.sqrt(keyWidth)
    const weights = softmax(dots.map((dot) => dot / scale))
    const answer = attend(scale)
    return {
      stem: `A model of width ${keyWidth * heads} has ${heads} heads of width ${keyWidth}. In one head a query has the dot products ${row(dots)} with three keys (not yet scaled); the values are the numbers ${row(values)}. What does scaled dot-product attention return?`,
      parameters: { keyWidth, heads, dots, values },
      answer,
      decimals: 3,
      slips: [
        slip('unscaled', attend(1), 'The dot products are divided by the root of the head width before softmax.'),
        slip('root-forgotten', attend(keyWidth), 'The divisor is the square root of the head width, not the width.'),
        slip(
          'model-width',
          attend(Math.sqrt(keyWidth * heads)),
          'The width of the head counts, since the dot product sums over it alone.',
        ),
        slip('mean', mean(values), 'The values are weighed by softmax; only equal scores would give their plain mean.'),
      ],
      solution: [
        `Scores: ${row(dots)} / √${keyWidth}. Softmax gives ${weights.map((weight) => print(weight, 4)).join(', ')}.`,
        `${weights.map((weight, at) => `${print(weight, 4)} · ${term(values[at] ?? 0)}`).join(' + ')} = **${print(answer, 3)}**`,
      ],
    }
  },
)

export const permutedTokens = computeFamily(
  { ...place, id: 'T09', title: 'Attention on tokens in another order', passage: 'order', level: 'mid' },
  (random) => {
    const tokens = several(3, () => pick(random, [-1, 1]) * tenthsFrom(random, 0.3, 2))
    const outputs = tokens.map((query) => mix(softmax(tokens.map((key) => query * key)), tokens))
    const order = pick(random, [
      [2, 0, 1],
      [1, 2, 0],
      [2, 1, 0],
      [1, 0, 2],
    ])
    const asked = pick(random, [0, 1, 2])
    const source = order[asked] ?? 0
    const answer = outputs[source] ?? 0
    const names = ['A', 'B', 'C']
    const others = [0, 1, 2].filter((token) => token !== source)
    return {
      stem: `A self-attention layer has no positions and no mask. For the tokens A, B, C it puts out ${outputs.map((output) => print(output, 2)).join(', ')} (one number each, in that order). The same tokens come in as ${order.map((token) => names[token]).join(', ')}. What stands in place ${asked + 1} of the output?`,
      parameters: { tokens, order, asked },
      answer,
      decimals: 2,
      slips: [
        ...others.map((token) =>
          token === asked
            ? slip(
                'place-kept',
                outputs[token] ?? 0,
                'Without positions a place means nothing: outputs move together with their tokens.',
              )
            : slip(
                `other-token-${names[token]}`,
                outputs[token] ?? 0,
                `This is the output of token ${names[token]}, which stands elsewhere in the new order.`,
              ),
        ),
        slip('mean', mean(outputs), 'The layer is equivariant, not invariant: each token keeps an output of its own.'),
      ],
      solution: [
        'Without positions or mask the layer is equivariant: permute the tokens, and the outputs are permuted alike.',
        `Place ${asked + 1} now holds token ${names[source]}, whose output is **${print(answer, 2)}**`,
      ],
    }
  },
)
