import { pick, several, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, row, short, term } from './number-text'
import { mean, variance } from './statistics'

const place = { topicId: 'training/normalisation', ref: 'Ba, Kiros & Hinton 2016' }

export const normParameters = computeFamily(
  { ...place, id: 'N02', title: 'Parameters of normalisation layers', passage: 'train-and-inference', level: 'junior' },
  (random) => {
    const width = 16 * wholeFrom(random, 2, 64)
    const asked = pick(random, ['trainable', 'stored', 'layer'])
    const answer = asked === 'stored' ? 4 * width : 2 * width
    const layer =
      asked === 'layer' ? `Layer normalisation over ${width} features` : `Batch normalisation over ${width} channels`
    const counted =
      asked === 'stored'
        ? 'numbers does it store per layer, running statistics included'
        : 'trainable parameters does it have'
    return {
      stem: `${layer} has a learned scale and shift. How many ${counted}?`,
      parameters: { width, asked },
      answer,
      slips: [
        asked === 'stored'
          ? slip(
              'trainable-alone',
              2 * width,
              'Running mean and variance are stored as well, though no gradient trains them.',
            )
          : slip(
              'running-included',
              4 * width,
              asked === 'layer'
                ? 'Layer norm keeps no running statistics; it computes them for each example.'
                : 'Running mean and variance are updated, but not by gradients: they are not trainable.',
            ),
        slip('shift-forgotten', answer - width, 'Every channel or feature has a scale and also a shift of its own.'),
        slip('shared', answer / width, 'Scale and shift are not shared: each channel or feature has its own pair.'),
      ],
      solution: [
        asked === 'stored'
          ? 'Four numbers per channel: scale, shift, running mean, running variance.'
          : 'Two numbers each: a scale γ and a shift β.',
        `${asked === 'stored' ? 4 : 2} · ${width} = **${print(answer)}**`,
      ],
    }
  },
)

export const layerNormValue = computeFamily(
  { ...place, id: 'N03', title: 'Layer normalisation in numbers', passage: 'other-axes', level: 'mid' },
  (random) => {
    const draw = () => several(4, () => wholeFrom(random, -5, 8))
    const [one, other] = [draw(), draw()]
    const epsilon = 0.001
    const [first = 0, second = 0] = [one[0], other[0]]
    const [mu, spread] = [mean(one), variance(one)]
    const answer = (first - mu) / Math.sqrt(spread + epsilon)
    const column = [first, second]
    return {
      stem: `A batch holds two examples with four features: ${row(one)} and ${row(other)}. Layer normalisation with ε = 0.001, γ = 1, β = 0 is applied. What does the first feature of the first example become?`,
      parameters: { one, other, epsilon },
      answer,
      decimals: 3,
      slips: [
        slip(
          'over-batch',
          (first - mean(column)) / Math.sqrt(variance(column) + epsilon),
          'This normalises over the batch; layer norm takes the features of one example.',
        ),
        slip(
          'count-less-one',
          (first - mu) / Math.sqrt((spread * 4) / 3 + epsilon),
          'The sum of squares is divided by 4, the number of features, not by 3.',
        ),
        slip(
          'root-forgotten',
          (first - mu) / (spread + epsilon),
          'The difference is divided by the standard deviation, the root of the variance.',
        ),
      ],
      solution: [
        `Over the first example: mean ${short(mu)}, variance ${short(spread)}.`,
        `(${short(first)} − ${term(mu)}) / √(${short(spread)} + 0.001) = **${print(answer, 3)}**`,
      ],
    }
  },
)
