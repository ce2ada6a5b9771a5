import { pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print } from './number-text'
import { bertParameters, blockParameters, gptParameters } from './transformer-size'

export const attentionParameters = computeFamily(
  {
    id: 'T01',
    title: 'Parameters of an attention layer',
    topicId: 'transformer/multi-head-attention',
    passage: 'same-parameters',
    level: 'mid',
    ref: 'Vaswani et al. 2017; Ainslie et al. 2023',
  },
  (random) => {
    const [headWidth, heads] = [16 * wholeFrom(random, 2, 8), pick(random, [8, 12, 16, 20, 32])]
    const keyHeads = pick(random, [heads, heads / 4])
    const width = headWidth * heads
    const shared = keyHeads * headWidth
    const weights = 2 * width ** 2 + 2 * width * shared
    const answer = weights + 2 * width + 2 * shared
    const grouped =
      keyHeads < heads
        ? `${keyHeads} heads of keys and values, shared by groups of queries (GQA)`
        : 'as many heads of keys and values'
    return {
      stem: `An attention layer of width ${print(width)} has ${heads} query heads and ${grouped}; every head is ${headWidth} wide. The projections for queries, keys, values and output have biases. How many trainable parameters does the layer have?`,
      parameters: { width, heads, keyHeads, headWidth },
      answer,
      slips: [
        slip('bias-forgotten', weights, 'The weights are right; each of the four projections also has a bias vector.'),
        slip(
          'output-forgotten',
          answer - width ** 2 - width,
          'After the heads are joined an output projection with its own weights follows.',
        ),
        keyHeads < heads
          ? slip(
              'groups-forgotten',
              4 * width ** 2 + 4 * width,
              'With shared keys and values those two projections are narrower than the model.',
            )
          : slip(
              'per-head',
              heads * weights,
              'The heads split the width among them; more heads bring no more parameters.',
            ),
      ],
      solution: [
        `Queries and output: 2 · (${print(width)}² + ${print(width)}) = ${print(2 * (width ** 2 + width))}`,
        `Keys and values, ${keyHeads} · ${headWidth} = ${print(shared)} wide: 2 · (${print(width)} · ${print(shared)} + ${print(shared)}) = ${print(2 * (width + 1) * shared)}`,
        `Together **${print(answer)}**`,
      ],
    }
  },
)

export const transformerTotal = computeFamily(
  {
    id: 'T02',
    title: 'All parameters of a transformer',
    topicId: 'transformer/what-a-transformer-is',
    passage: 'parameters',
    level: 'senior',
    ref: 'Radford et al. 2019; Devlin et al. 2019',
  },
  (random) => {
    const [vocabulary, context] = [1000 * wholeFrom(random, 8, 60), pick(random, [256, 512, 1024])]
    const [width, layers] = [pick(random, [256, 384, 512, 768]), pick(random, [4, 6, 8, 12])]
    const shape = { vocabulary, context, width, layers }
    const kind = pick(random, ['GPT', 'BERT'])
    const answer = kind === 'GPT' ? gptParameters(shape) : bertParameters(shape)
    const blocks = layers * blockParameters(width)
    const ends =
      kind === 'GPT'
        ? 'It is a GPT-2: learned positions, a final layer norm, output tied to the token table.'
        : 'It is a BERT encoder: learned positions, 2 segment rows, a layer norm on the embeddings, a pooler (dense, width to width), no task head.'
    return {
      stem: `A transformer has ${layers} blocks of width ${width} (feed-forward 4 times as wide, all biases, two layer norms each), ${print(vocabulary)} tokens and ${print(context)} positions. ${ends} How many trainable parameters does it have?`,
      parameters: { ...shape, kind },
      answer,
      slips: [
        slip(
          'small-terms',
          answer - 13 * width * layers,
          'Biases and layer norms add 13 times the width in every block.',
        ),
        slip(
          'untied',
          answer + vocabulary * width,
          kind === 'GPT'
            ? 'The output uses the token table again and has no matrix of its own.'
            : 'Without a task head there is no output matrix over the vocabulary.',
        ),
        kind === 'GPT'
          ? slip(
              'final-norm',
              answer - 2 * width,
              'After the last block stands one more layer norm, with scale and shift.',
            )
          : slip(
              'pooler',
              answer - width ** 2 - width,
              'The pooler is a dense layer on the first token and counts as well.',
            ),
        slip(
          'positions',
          answer - context * width,
          'Learned positions are a table of their own, with a row per position.',
        ),
      ],
      solution: [
        `A block: $12d^2 + 13d$ = ${print(blockParameters(width))}; ${layers} of them: ${print(blocks)}.`,
        kind === 'GPT'
          ? `Tables: (${print(vocabulary)} + ${print(context)}) · ${width} = ${print((vocabulary + context) * width)}. Final norm: ${print(2 * width)}.`
          : `Tables: (${print(vocabulary)} + ${print(context)} + 2) · ${width} = ${print((vocabulary + context + 2) * width)}. Norm: ${print(2 * width)}. Pooler: ${print(width ** 2 + width)}.`,
        `Together **${print(answer)}**`,
      ],
    }
  },
)
