import { pick, tenthsFrom, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, row, short, term } from './number-text'

const place = { topicId: 'training/optimisation', level: 'mid' } as const

export const clippedGradient = computeFamily(
  {
    ...place,
    id: 'O06',
    title: 'Gradient clipping by global norm',
    passage: 'schedules',
    ref: 'Pascanu, Mikolov & Bengio 2013',
  },
  (random) => {
    const side = () => pick(random, [-1, 1]) * wholeFrom(random, 1, 6)
    const [weights, bias] = [[wholeFrom(random, 2, 6), side()], side()]
    const limit = pick(random, [0.5, 1, 2])
    const [first = 0, second = 0] = weights
    const norm = Math.hypot(first, second, bias)
    const answer = (first * limit) / norm
    return {
      stem: `The gradient of the weights is ${row(weights)}, that of the bias ${short(bias)}. Gradients are clipped by their global norm at ${limit}. What does the first entry become?`,
      parameters: { weights, bias, limit },
      answer,
      decimals: 3,
      slips: [
        slip(
          'per-tensor',
          (first * limit) / Math.hypot(first, second),
          'The global norm runs over all tensors together, the bias included.',
        ),
        slip(
          'by-value',
          Math.min(first, limit),
          'Clipping by value cuts each entry on its own and turns the direction.',
        ),
        slip('norm-squared', (first * limit) / norm ** 2, 'The norm is the root of the sum of squares.'),
      ],
      solution: [
        `The global norm is √(${term(first)}² + ${term(second)}² + ${term(bias)}²) = ${print(norm, 4)}, above ${limit}.`,
        `All entries are multiplied by ${limit} / ${print(norm, 4)}: ${short(first)} · ${print(limit / norm, 4)} = **${print(answer, 3)}**`,
      ],
    }
  },
)

export const stabilityLimit = computeFamily(
  { ...place, id: 'O08', title: 'Largest stable learning rate', passage: 'stability', ref: 'Goh 2017' },
  (random) => {
    const [steep, flat] = [wholeFrom(random, 3, 40), tenthsFrom(random, 0.2, 2.5)]
    const answer = 1 / steep
    return {
      stem: `Gradient descent minimises $L(w) = ${steep}\\,w_1^2 + ${short(flat)}\\,w_2^2$. Below which learning rate does it converge from every start?`,
      parameters: { steep, flat },
      answer,
      decimals: 4,
      slips: [
        slip(
          'coefficient',
          2 / steep,
          'The curvature is the second derivative, which is twice the coefficient of the square.',
        ),
        slip('flat-direction', 1 / flat, 'The flat direction allows larger steps; the steepest one sets the limit.'),
        slip(
          'fastest',
          1 / (2 * steep),
          'This rate jumps to the bottom of the steep direction; up to twice as much converges.',
        ),
      ],
      solution: [
        String.raw`The limit is $2/\lambda_\text{max}$, and the largest curvature is 2 · ${steep} = ${2 * steep}.`,
        `2 / ${2 * steep} = **${print(answer, 4)}**`,
      ],
    }
  },
)

export const decoupledDecay = computeFamily(
  {
    ...place,
    id: 'O09',
    title: 'One step of AdamW',
    passage: 'momentum-and-adam',
    level: 'senior',
    ref: 'Loshchilov & Hutter 2019',
  },
  (random) => {
    const [rate, decay] = [pick(random, [0.01, 0.02, 0.05]), pick(random, [0.1, 0.05, 0.2])]
    const [weight, gradient] = [tenthsFrom(random, 0.8, 3), tenthsFrom(random, 0.3, 4)]
    const answer = weight - rate - rate * decay * weight
    return {
      stem: `AdamW takes its first step (with bias correction, negligible ε): learning rate ${rate}, weight decay ${decay}, decoupled and multiplied by the learning rate. The weight is ${short(weight)}, its gradient ${short(gradient)}. What is the weight afterwards?`,
      parameters: { rate, decay, weight, gradient },
      answer,
      decimals: 4,
      slips: [
        slip(
          'coupled',
          weight - rate,
          'With L2 in the gradient the normalisation swallows the penalty; decoupled decay is subtracted apart.',
        ),
        slip(
          'rate-forgotten',
          weight - rate - decay * weight,
          'The decay of AdamW is multiplied by the learning rate, like the step.',
        ),
        slip(
          'sgd',
          weight - rate * (gradient + decay * weight),
          'This is SGD with weight decay; the first step of Adam has the length of the rate.',
        ),
      ],
      solution: [
        `The step of Adam: ${rate} · sign(${short(gradient)}) = ${rate}. The decay: ${rate} · ${decay} · ${short(weight)} = ${short(rate * decay * weight)}.`,
        `${short(weight)} − ${rate} − ${short(rate * decay * weight)} = **${print(answer, 4)}**`,
      ],
    }
  },
)
