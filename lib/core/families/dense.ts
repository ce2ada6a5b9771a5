import { pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, short } from './number-text'

export const mlpParameters = computeFamily(
  {
    id: 'D01',
    title: 'Parameters of an MLP',
    topicId: 'foundations/weights-and-biases',
    passage: 'counting',
    level: 'junior',
    ref: 'Goodfellow, Bengio & Courville 2016, §6.1',
  },
  (random) => {
    const widths = [
      wholeFrom(random, 8, 60),
      pick(random, [32, 64, 128]),
      pick(random, [16, 24, 48]),
      wholeFrom(random, 2, 10),
    ]
    const [inputs = 0, first = 0, second = 0, outputs = 0] = widths
    const weights = inputs * first + first * second + second * outputs
    const answer = weights + first + second + outputs
    return {
      stem: `An MLP has ${inputs} inputs, two hidden layers of ${first} and ${second} units, and ${outputs} outputs. Every unit has a bias. How many trainable parameters does it have?`,
      parameters: { widths },
      answer,
      slips: [
        slip('bias-forgotten', weights, 'The weights are right; each unit of each layer has one bias on top.'),
        slip('one-bias-per-layer', weights + 3, 'A layer has a bias vector, with one bias for each of its units.'),
        slip('input-biases', answer + inputs, 'Inputs are given values and compute nothing, so they have no biases.'),
        slip(
          'output-forgotten',
          answer - (second + 1) * outputs,
          'The output layer is a dense layer as well, with weights and biases.',
        ),
      ],
      solution: [
        String.raw`Each layer has $(n_\text{in} + 1)\, n_\text{out}$ parameters.`,
        `${inputs + 1} · ${first} + ${first + 1} · ${second} + ${second + 1} · ${outputs} = **${print(answer)}**`,
      ],
    }
  },
)

export const linearXor = computeFamily(
  {
    id: 'D10',
    title: 'The best that a linear model does on XOR',
    topicId: 'foundations/neural-networks',
    passage: 'xor',
    level: 'mid',
    ref: 'Goodfellow, Bengio & Courville 2016, §6.1',
  },
  (random) => {
    const low = wholeFrom(random, -4, 4)
    const gap = wholeFrom(random, 1, 9)
    const high = low + gap
    const answer = gap ** 2 / 4
    return {
      stem: `A linear model $w_1 a + w_2 b + c$ is fitted to XOR on the inputs 0 and 1, with the target ${short(high)} where exactly one input is 1 and ${short(low)} elsewhere. What is its least possible mean squared error over the four points?`,
      parameters: { low, high },
      answer,
      decimals: 2,
      slips: [
        slip('separable', 0, 'No line parts the two classes of XOR, so a linear model keeps an error.'),
        slip(
          'one-side',
          gap ** 2 / 2,
          'Answering one of the two targets everywhere is worse than answering their mean.',
        ),
        slip('sum', gap ** 2, 'This is the sum over the four points; the question asks for the mean.'),
        slip('root', gap / 2, 'This is the distance to each target; the error asked for is squared.'),
      ],
      solution: [
        `By symmetry the best weights are 0: the model answers the mean, ${short((low + high) / 2)}, at all four points.`,
        `Each point is ${short(gap / 2)} away, so the mean squared error is ${short(gap / 2)}² = **${print(answer, 2)}**`,
      ],
    }
  },
)
