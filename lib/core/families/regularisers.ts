import { pick, several, tenthsFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, row, short, term } from './number-text'

const place = { topicId: 'training/regularisation', level: 'junior' } as const

export const squaredPenalty = computeFamily(
  {
    ...place,
    id: 'O07',
    title: 'L2 penalty and its gradient',
    passage: 'penalties',
    ref: 'Goodfellow, Bengio & Courville 2016, §7.1',
  },
  (random) => {
    const weights = several(3, () => pick(random, [-1, 1]) * tenthsFrom(random, 0.3, 3))
    const [bias, strength] = [tenthsFrom(random, 0.5, 2), pick(random, [0.01, 0.02, 0.05, 0.1])]
    const asked = pick(random, ['penalty', 'gradient'])
    const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0)
    const [first = 0] = weights
    const stem = `A unit has the weights ${row(weights)} and the bias ${short(bias)}. The penalty $\\lambda \\sum w^2$ (no factor ½) with λ = ${strength} runs over the weights, not the bias.`
    const parameters = { weights, bias, strength, asked }
    if (asked === 'penalty') {
      const answer = strength * squares
      return {
        stem: `${stem} How much does it add to the loss?`,
        parameters,
        answer,
        decimals: 4,
        slips: [
          slip('half', answer / 2, 'Some texts put a factor ½ before the penalty; this one has none.'),
          slip(
            'bias-included',
            strength * (squares + bias ** 2),
            'The bias is left out of the penalty, as it usually is.',
          ),
          slip(
            'absolute',
            strength * weights.reduce((sum, weight) => sum + Math.abs(weight), 0),
            'This sums absolute values, which is the L1 penalty; L2 sums the squares.',
          ),
        ],
        solution: [
          `${strength} · (${weights.map((weight) => `${term(weight)}²`).join(' + ')}) = ${strength} · ${short(squares)} = **${print(answer, 4)}**`,
        ],
      }
    }
    const answer = 2 * strength * first
    return {
      stem: `${stem} What does it add to the gradient of the first weight?`,
      parameters,
      answer,
      decimals: 4,
      slips: [
        slip('half', strength * first, 'The factor 2 cancels only where the penalty carries a factor ½.'),
        slip('penalty', strength * first ** 2, 'This is the penalty itself; its derivative falls by one power.'),
        slip(
          'absolute',
          strength * Math.sign(first),
          'This is the gradient of an L1 penalty, the same at any distance from zero.',
        ),
      ],
      solution: [
        String.raw`The derivative of $\lambda w^2$ is $2 \lambda w$.`,
        `2 · ${strength} · ${term(first)} = **${print(answer, 4)}**`,
      ],
    }
  },
)

export const dropoutScale = computeFamily(
  { ...place, id: 'N04', title: 'An activation under dropout', passage: 'dropout', ref: 'Srivastava et al. 2014' },
  (random) => {
    const [rate, activation] = [
      pick(random, [0.1, 0.2, 0.25, 0.3, 0.4]),
      pick(random, [-1, 1]) * tenthsFrom(random, 0.5, 5),
    ]
    const answer = activation / (1 - rate)
    return {
      stem: `Dropout (Keras, PyTorch, tfjs) has the rate ${rate}. In training an activation of ${short(activation)} is kept. Which value does it pass on?`,
      parameters: { rate, activation },
      answer,
      decimals: 3,
      slips: [
        slip(
          'unscaled',
          activation,
          'Kept activations are scaled up in training, so that inference can leave them alone.',
        ),
        slip(
          'keep-probability',
          activation / rate,
          'The rate is the probability to drop; what counts here is the share that is kept.',
        ),
        slip(
          'scaled-down',
          activation * (1 - rate),
          'This scales down; the 2014 paper did so at test time, libraries scale up in training.',
        ),
      ],
      solution: [
        `A share of 1 − ${rate} = ${short(1 - rate)} is kept, and kept values are divided by it.`,
        `${short(activation)} / ${short(1 - rate)} = **${print(answer, 3)}**`,
      ],
    }
  },
)
