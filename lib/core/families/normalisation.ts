import { pick, type Random, several, tenthsFrom, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, row, short, term } from './number-text'
import { mean, variance } from './statistics'

const place = { topicId: 'training/normalisation', level: 'mid', ref: 'Ioffe & Szegedy 2015' } as const
const epsilon = 0.001

function trainingValue(random: Random) {
  const values = several(4, () => wholeFrom(random, -6, 9))
  const [gamma, beta] = [pick(random, [0.5, 1.5, 2]), tenthsFrom(random, 0.2, 1.5)]
  const [first = 0] = values
  const [mu, spread] = [mean(values), variance(values)]
  const normed = (first - mu) / Math.sqrt(spread + epsilon)
  const answer = gamma * normed + beta
  return {
    stem: `In training, batch normalisation sees the values ${row(values)} of one channel in a batch of 4. Scale γ = ${gamma}, shift β = ${short(beta)}, ε = 0.001. What does the first value become?`,
    parameters: { asked: 'value' as const, values, gamma, beta, epsilon },
    answer,
    decimals: 3,
    slips: [
      slip(
        'count-less-one',
        (gamma * (first - mu)) / Math.sqrt((spread * 4) / 3 + epsilon) + beta,
        'Batch norm divides the sum of squares by 4, not by 3.',
      ),
      slip('scale-forgotten', normed, 'The value is normalised; the learned scale and shift follow.'),
      slip(
        'root-forgotten',
        (gamma * (first - mu)) / (spread + epsilon) + beta,
        'The difference is divided by the standard deviation, the root of the variance.',
      ),
    ],
    solution: [
      `Mean ${short(mu)}, variance ${short(spread)} (divided by 4).`,
      `(${short(first)} − ${term(mu)}) / √(${short(spread)} + 0.001) = ${print(normed, 4)}`,
      `${gamma} · ${print(normed, 4)} + ${short(beta)} = **${print(answer, 3)}**`,
    ],
  }
}

function runningMean(random: Random) {
  const [old, seen] = [tenthsFrom(random, -3, 3), tenthsFrom(random, -3, 3)]
  const momentum = pick(random, [0.9, 0.95, 0.99])
  const answer = momentum * old + (1 - momentum) * seen
  return {
    stem: `A batch-norm layer (Keras, tfjs: momentum ${momentum}) has the running mean ${short(old)} for a channel. A training batch has the mean ${short(seen)} there. What is the running mean afterwards?`,
    parameters: { asked: 'running' as const, old, seen, momentum },
    answer,
    decimals: 3,
    slips: [
      slip(
        'other-convention',
        (1 - momentum) * old + momentum * seen,
        'In PyTorch momentum is the weight of the new value; in Keras that of the old.',
      ),
      slip('replaced', seen, 'The running mean moves a little with each batch and is not replaced.'),
      slip('plain-mean', (old + seen) / 2, 'Old and new do not weigh the same: momentum is the weight of the old.'),
    ],
    solution: [`${momentum} · ${term(old)} + ${short(1 - momentum)} · ${term(seen)} = **${print(answer, 3)}**`],
  }
}

const draws = [trainingValue, runningMean] as const

export const batchNormValues = computeFamily<ReturnType<(typeof draws)[number]>['parameters']>(
  { ...place, id: 'N01', title: 'Batch normalisation in numbers', passage: 'batch-norm' },
  (random) => pick(random, draws)(random),
)

export const foldedBias = computeFamily(
  {
    ...place,
    id: 'N06',
    title: 'Folding batch norm into the layer before it',
    passage: 'train-and-inference',
    level: 'senior',
    ref: 'Jacob et al. 2018',
  },
  (random) => {
    const [weight, bias] = [tenthsFrom(random, -2, 2), pick(random, [-1, 1]) * tenthsFrom(random, 0.3, 2)]
    const [gamma, beta, mu] = [
      tenthsFrom(random, 0.5, 2),
      tenthsFrom(random, -1, 1),
      pick(random, [-1, 1]) * tenthsFrom(random, 0.3, 3),
    ]
    const spread = pick(random, [0.25, 0.5, 2, 4, 6.25])
    const scale = gamma / Math.sqrt(spread + epsilon)
    const answer = (bias - mu) * scale + beta
    return {
      stem: `A convolution with weight ${short(weight)} and bias ${short(bias)} stands before batch norm with γ = ${short(gamma)}, β = ${short(beta)}, running mean ${short(mu)}, running variance ${short(spread)} and ε = 0.001. For inference both are folded into one layer. What is its bias?`,
      parameters: { weight, bias, gamma, beta, mu, spread, epsilon },
      answer,
      decimals: 3,
      slips: [
        slip(
          'bias-dropped',
          -mu * scale + beta,
          'The old bias goes through the norm like every value, so it stays inside.',
        ),
        slip(
          'root-forgotten',
          ((bias - mu) * gamma) / (spread + epsilon) + beta,
          'The scale divides by the standard deviation, the root of the variance.',
        ),
        slip('added-after', bias - mu * scale + beta, 'The old bias is scaled as well, because the norm follows it.'),
      ],
      solution: [
        `$s = \\gamma / \\sqrt{\\sigma^2 + \\epsilon}$ = ${short(gamma)} / √${short(spread + epsilon)} = ${print(scale, 4)}`,
        `$(b - \\mu)s + \\beta$ = (${short(bias)} − ${term(mu)}) · ${print(scale, 4)} + ${term(beta)} = **${print(answer, 3)}**`,
      ],
    }
  },
)
