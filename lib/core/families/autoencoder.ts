import { hundredthsFrom, pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, short } from './number-text'

export const autoencoderParameters = computeFamily(
  {
    id: 'V02',
    title: 'Parameters of a dense autoencoder',
    topicId: 'autoencoder/bottleneck',
    passage: 'counting',
    level: 'junior',
    ref: 'Hinton & Salakhutdinov 2006',
  },
  (random) => {
    const [inputs, hidden, code] = [
      pick(random, [64, 100, 256, 400, 784]),
      wholeFrom(random, 40, 160),
      wholeFrom(random, 4, 32),
    ]
    const weights = 2 * (inputs * hidden + hidden * code)
    const answer = weights + 2 * hidden + code + inputs
    return {
      stem: `An autoencoder has dense layers of ${inputs} → ${hidden} → ${code} → ${hidden} → ${inputs} units, all with biases and none with tied weights. How many trainable parameters does it have?`,
      parameters: { inputs, hidden, code },
      answer,
      slips: [
        slip('bias-forgotten', weights, 'The weights are right; every unit after the input has a bias as well.'),
        slip(
          'encoder-alone',
          weights / 2 + hidden + code,
          'This is the encoder; the decoder has weights and biases of its own.',
        ),
        slip('tied', answer - weights / 2, 'Tied weights would be shared by both halves; here they are not tied.'),
      ],
      solution: [
        `Encoder: ${inputs + 1} · ${hidden} + ${hidden + 1} · ${code} = ${print((inputs + 1) * hidden + (hidden + 1) * code)}`,
        `Decoder: ${code + 1} · ${hidden} + ${hidden + 1} · ${inputs} = ${print((code + 1) * hidden + (hidden + 1) * inputs)}`,
        `Together **${print(answer)}**`,
      ],
    }
  },
)

export const sparsityPenalty = computeFamily(
  {
    id: 'V04',
    title: 'KL sparsity penalty',
    topicId: 'autoencoder/sparse',
    passage: 'three-ways',
    level: 'mid',
    ref: 'Ng 2011, CS294A notes',
  },
  (random) => {
    const [target, active] = [pick(random, [0.02, 0.05, 0.1]), hundredthsFrom(random, 0.15, 0.7)]
    const penalty = (rho: number, mean: number) =>
      rho * Math.log(rho / mean) + (1 - rho) * Math.log((1 - rho) / (1 - mean))
    const answer = penalty(target, active)
    return {
      stem: `A sigmoid unit of a sparse autoencoder should be active at ${short(target)} on average; over the batch its mean activation is ${short(active)}. What is the KL sparsity penalty of this unit, in nats, before its weight?`,
      parameters: { target, active },
      answer,
      unit: 'nats',
      decimals: 4,
      slips: [
        slip(
          'reversed',
          penalty(active, target),
          'The target stands first in this divergence, the mean activation second.',
        ),
        slip(
          'first-term',
          target * Math.log(target / active),
          'Being inactive counts as well: the second term is missing from this sum.',
        ),
        slip('bits', answer / Math.LN2, 'This is in bits; the natural logarithm gives the answer in nats.'),
      ],
      solution: [
        String.raw`$\rho \ln\frac{\rho}{\hat\rho} + (1 - \rho) \ln\frac{1 - \rho}{1 - \hat\rho}$`,
        `${short(target)} · ln(${short(target)} / ${short(active)}) + ${short(1 - target)} · ln(${short(1 - target)} / ${short(1 - active)}) = **${print(answer, 4)}** nats`,
      ],
    }
  },
)
