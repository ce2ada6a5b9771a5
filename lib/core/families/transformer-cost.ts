import { pick, tenthsFrom, wholeFrom } from '../random/random'
import { computeFamily, onePercent, slip } from './family'
import { print, short } from './number-text'

export const attentionCost = computeFamily(
  {
    id: 'T03',
    title: 'FLOP of an attention layer',
    topicId: 'transformer/long-sequences',
    passage: 'better-and-worse',
    level: 'senior',
    ref: 'Vaswani et al. 2017',
  },
  (random) => {
    const [tokens, width] = [256 * wholeFrom(random, 3, 32), 128 * wholeFrom(random, 4, 20)]
    const [projections, pairs] = [(8 * tokens * width ** 2) / 1e9, (4 * tokens ** 2 * width) / 1e9]
    const answer = projections + pairs
    return {
      stem: `An attention layer of width ${print(width)} reads ${print(tokens)} tokens, without skipping masked pairs. How many GFLOP (10⁹, 2 FLOP per multiply-add) does its forward pass take: query, key, value and output projections, scores and mixing together?`,
      parameters: { tokens, width },
      answer,
      unit: 'GFLOP',
      decimals: 1,
      tolerance: onePercent,
      slips: [
        slip('mac', answer / 2, 'This counts multiply-adds; each of them is two floating-point operations.'),
        slip('pairs-alone', pairs, 'The four projections cost as well, and up to n = 2d they are the larger part.'),
        slip('projections-alone', projections, 'Scores and mixing grow with the square of the length and come on top.'),
        slip(
          'mixing-forgotten',
          projections + pairs / 2,
          'Pairs cost twice: once for the scores, once for mixing the values.',
        ),
      ],
      solution: [
        `Projections: $8nd^2$ = ${print(projections, 1)} GFLOP. Scores and mixing: $4n^2d$ = ${print(pairs, 1)} GFLOP.`,
        `Together **${print(answer, 1)}** GFLOP`,
      ],
    }
  },
)

export const trainingCompute = computeFamily(
  {
    id: 'T11',
    title: 'Compute of a training run',
    topicId: 'transformer/applications',
    passage: 'training-cost',
    level: 'mid',
    ref: 'Kaplan et al. 2020; Hoffmann et al. 2022',
  },
  (random) => {
    const [billions, tokens] = [pick(random, [0.4, 1.3, 2.8, 6.7, 13, 70]), tenthsFrom(random, 0.1, 3)]
    const answer = 6 * billions * tokens
    return {
      stem: `A dense transformer of ${billions} billion parameters is trained on ${short(tokens)} trillion tokens. How much compute is that by the usual rule, in units of 10²¹ FLOP, attention scores and recomputation aside?`,
      parameters: { billions, tokens },
      answer,
      decimals: 2,
      tolerance: onePercent,
      slips: [
        slip(
          'forward-alone',
          answer / 3,
          'This is the forward pass; the backward pass costs about twice as much again.',
        ),
        slip('backward-alone', (answer * 2) / 3, 'This is the backward pass alone; the forward pass comes on top.'),
        slip('mac', answer / 2, 'This counts multiply-adds; each parameter and token costs 6 FLOP in all.'),
      ],
      solution: [
        'Per parameter and token: 2 FLOP forward, 4 backward; so $6ND$.',
        `6 · ${billions} · 10⁹ · ${short(tokens)} · 10¹² = **${print(answer, 2)}** · 10²¹ FLOP`,
      ],
    }
  },
)
