import { pick, wholeFrom } from '../random/random'
import { sameSize } from './convolution-size'
import { computeFamily, onePercent, slip } from './family'
import { print } from './number-text'

const place = { topicId: 'cnn/convolutional-layers', passage: 'cost', ref: 'Howard et al. 2017' }

export const convolutionCost = computeFamily(
  { ...place, id: 'C09', title: 'MAC and FLOP of a convolution', level: 'mid', ref: 'He et al. 2016' },
  (random) => {
    const [n, k, s] = [pick(random, [28, 56, 112]), pick(random, [3, 5]), 2]
    const [inputs, outputs] = [8 * wholeFrom(random, 2, 8), 16 * wholeFrom(random, 2, 8)]
    const counted = pick(random, ['MAC', 'FLOP'])
    const side = sameSize({ n, s })
    const mac = (side * side * k * k * inputs * outputs) / 1e6
    const answer = counted === 'MAC' ? mac : 2 * mac
    return {
      stem: `A ${k} × ${k} convolution with stride ${s} and same padding makes ${outputs} channels out of ${inputs} and reads a map of ${n} × ${n}. How many million ${counted} does it cost, biases aside? (1 MAC, a multiply-add, counts as 2 FLOP.)`,
      parameters: { n, k, s, inputs, outputs, counted },
      answer,
      unit: `million ${counted}`,
      decimals: 1,
      tolerance: onePercent,
      slips: [
        counted === 'MAC'
          ? slip('flop', 2 * mac, 'This counts multiplication and addition apart: it is the number of FLOP.')
          : slip('mac', mac, 'This is the number of MAC; each is one multiplication and one addition.'),
        slip(
          'input-size',
          answer * s * s,
          'The kernel is applied once per output position, and stride 2 leaves a quarter of them.',
        ),
        slip('depth-forgotten', answer / inputs, 'Every output value sums over all input channels, not over one.'),
      ],
      solution: [
        `The output has ${side} × ${side} positions and ${outputs} channels; each value takes ${k} · ${k} · ${inputs} MAC.`,
        `${side}² · ${k}² · ${inputs} · ${outputs} = ${print(mac, 1)} million MAC${counted === 'FLOP' ? ', twice as many FLOP' : ''}: **${print(answer, 1)}**`,
      ],
    }
  },
)

export const separableCostRatio = computeFamily(
  { ...place, id: 'C10', title: 'Cost of a separable against a standard convolution', level: 'mid' },
  (random) => {
    const [k, inputs, outputs] = [pick(random, [3, 5, 7]), 8 * wholeFrom(random, 2, 8), 16 * wholeFrom(random, 2, 8)]
    const answer = 1 / outputs + 1 / (k * k)
    return {
      stem: `A standard ${k} × ${k} convolution from ${inputs} to ${outputs} channels is replaced by a depthwise separable one (multiplier 1). Which fraction of the multiply-adds remains, biases aside?`,
      parameters: { k, inputs, outputs },
      answer,
      decimals: 3,
      slips: [
        slip(
          'inverted',
          1 / answer,
          'This says how many times cheaper the layer gets; the question asks for the share that remains.',
        ),
        slip('pointwise-forgotten', 1 / (k * k), 'The 1 × 1 step that mixes the channels costs multiply-adds as well.'),
        slip(
          'input-channels',
          1 / inputs + 1 / (k * k),
          'The depthwise step is saved once per output channel, so the output channels count.',
        ),
      ],
      solution: [
        String.raw`$\frac{k^2 C_\text{in} + C_\text{in} C_\text{out}}{k^2 C_\text{in} C_\text{out}} = \frac{1}{C_\text{out}} + \frac{1}{k^2}$, at every position.`,
        `1 / ${outputs} + 1 / ${k * k} = **${print(answer, 3)}**`,
      ],
    }
  },
)

export const pointwiseLayer = computeFamily(
  {
    ...place,
    id: 'C08',
    title: 'Parameters and MAC of a 1 × 1 convolution',
    level: 'junior',
    ref: 'Lin, Chen & Yan 2014',
  },
  (random) => {
    const [side, inputs, outputs] = [
      pick(random, [7, 14, 28]),
      16 * wholeFrom(random, 4, 16),
      8 * wholeFrom(random, 2, 12),
    ]
    const asked = pick(random, ['parameters', 'MAC'])
    const weights = inputs * outputs
    const mac = side * side * weights
    const stem = `A 1 × 1 convolution reads a map of ${side} × ${side} with ${inputs} channels and makes ${outputs} channels.`
    const parameters = { side, inputs, outputs, asked }
    const first = `One weight per pair of channels: ${inputs} · ${outputs} = ${print(weights)}`
    if (asked === 'MAC') {
      return {
        stem: `${stem} How many multiply-adds (MAC) does it cost, biases aside?`,
        parameters,
        answer: mac,
        slips: [
          slip('one-position', weights, 'This is the cost of one position; the layer is applied at all of them.'),
          slip('flop', 2 * mac, 'This counts FLOP, two for each multiply-add; the question asks for MAC.'),
          slip(
            'bias-counted',
            mac + side * side * outputs,
            'Adding a bias is no multiply-add, and the question leaves biases aside.',
          ),
        ],
        solution: [first, `At ${side} · ${side} positions: ${side * side} · ${print(weights)} = **${print(mac)}**`],
      }
    }
    const answer = weights + outputs
    return {
      stem: `${stem} How many trainable parameters does it have, biases included?`,
      parameters,
      answer,
      slips: [
        slip('bias-forgotten', weights, 'The weights are right; each output channel has one bias on top of them.'),
        slip('positions', mac, 'The same weights are used at every position, so the size of the map does not count.'),
        slip('bias-per-input', weights + inputs, 'Biases belong to filters, so there are as many as output channels.'),
      ],
      solution: [first, `With ${outputs} biases: ${print(weights)} + ${outputs} = **${print(answer)}**`],
    }
  },
)
