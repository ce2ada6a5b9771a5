import { pick, type Random, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, short } from './number-text'

function vanilla(random: Random) {
  const [steps, weight, slope] = [
    wholeFrom(random, 5, 20),
    pick(random, [0.8, 1.1, 1.2, 1.3]),
    pick(random, [0.7, 0.8, 0.9, 0.95]),
  ]
  const answer = (weight * slope) ** steps
  return {
    stem: `A vanilla RNN has one tanh unit with the recurrent weight ${weight}. Along a sequence the slope of tanh stays near ${slope}. By which factor is a gradient multiplied on its way back through ${steps} steps?`,
    parameters: { cell: 'vanilla', steps, weight, slope },
    answer,
    decimals: 4,
    slips: [
      slip('slope-forgotten', weight ** steps, 'Each step also passes tanh, whose slope is below 1 away from zero.'),
      slip('weight-forgotten', slope ** steps, 'Each step also passes the recurrent weight, always the same one.'),
      slip('one-step', weight * slope, 'This is the factor of one step; a factor per step is multiplied.'),
    ],
    solution: [
      `One step gives ${weight} · ${slope} = ${short(weight * slope)}.`,
      `${short(weight * slope)}^${steps} = **${print(answer, 4)}**`,
    ],
  }
}

function gated(random: Random) {
  const [steps, forget] = [5 * wholeFrom(random, 3, 12), pick(random, [0.9, 0.93, 0.95, 0.97, 0.98])]
  const answer = forget ** steps
  return {
    stem: `The forget gate of an LSTM unit stays at ${forget}. Which part of a gradient is left after it has gone back ${steps} steps along the cell state, other paths aside?`,
    parameters: { cell: 'LSTM', steps, weight: forget, slope: 1 },
    answer,
    decimals: 4,
    slips: [
      slip('kept-whole', 1, 'Only a gate at exactly 1 keeps the gradient whole; a little is lost per step.'),
      slip('one-step', forget, 'This is what one step leaves; each further step takes its share again.'),
      slip(
        'sigmoid-slope',
        forget * (1 - forget),
        'The cell state is multiplied by the gate itself; the slope of the sigmoid is not on this path.',
      ),
    ],
    solution: [
      String.raw`$\partial c_t / \partial c_{t-1} = f_t$, a factor for each step.`,
      `${forget}^${steps} = **${print(answer, 4)}**`,
    ],
  }
}

const draws = [vanilla, gated] as const

export const gradientThroughTime = computeFamily<ReturnType<(typeof draws)[number]>['parameters']>(
  {
    id: 'R06',
    title: 'A gradient on its way through time',
    topicId: 'rnn/vanilla-rnn',
    passage: 'gradient',
    level: 'mid',
    ref: 'Pascanu, Mikolov & Bengio 2013',
  },
  (random) => pick(random, draws)(random),
)
