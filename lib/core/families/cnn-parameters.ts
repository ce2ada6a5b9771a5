import { pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print } from './number-text'

const place = { topicId: 'cnn/convolutional-layers', ref: 'Goodfellow, Bengio & Courville 2016, §9.5' }

export const convolutionParameters = computeFamily(
  { ...place, id: 'C04', title: 'Parameters of a convolution', passage: 'filters', level: 'junior' },
  (random) => {
    const [height, width] = [pick(random, [1, 3, 5]), pick(random, [3, 5, 7])]
    const [inputs, outputs] = [pick(random, [3, 16, 24, 32, 64]), pick(random, [48, 96, 128, 256])]
    const biases = pick(random, [outputs, 0])
    const weights = height * width * inputs * outputs
    const answer = weights + biases
    const custom = biases ? 'Each filter has a bias.' : 'Batch normalisation follows, so `useBias` is false.'
    return {
      stem: `A convolution makes ${outputs} channels out of ${inputs} with kernels of ${height} × ${width}. ${custom} How many trainable parameters does the convolution have?`,
      parameters: { height, width, inputs, outputs, biases },
      answer,
      slips: [
        biases
          ? slip('bias-forgotten', weights, 'The weights are right; each filter has one bias on top of them.')
          : slip(
              'bias-counted',
              weights + outputs,
              'Without biases only the weights count; batch normalisation brings its own shift.',
            ),
        slip(
          'depth-forgotten',
          height * width * outputs + biases,
          'A filter reaches through all input channels, with weights of its own for each.',
        ),
        slip('bias-per-input', weights + inputs, 'Biases belong to filters, so there are as many as output channels.'),
      ],
      solution: [
        String.raw`$k_h k_w C_\text{in} C_\text{out}$ weights: ${height} · ${width} · ${inputs} · ${print(outputs)} = ${print(weights)}`,
        `${print(weights)} + ${biases} biases = **${print(answer)}**`,
      ],
    }
  },
)

export const groupedParameters = computeFamily(
  {
    ...place,
    id: 'C07',
    title: 'Parameters of a grouped convolution',
    passage: 'cost',
    level: 'mid',
    ref: 'Krizhevsky, Sutskever & Hinton 2012',
  },
  (random) => {
    const [k, groups] = [pick(random, [3, 5]), pick(random, [2, 4, 8])]
    const [inputs, outputs] = [groups * 4 * wholeFrom(random, 2, 6), groups * 8 * wholeFrom(random, 2, 6)]
    const weights = k * k * (inputs / groups) * outputs
    const answer = weights + outputs
    return {
      stem: `A convolution with ${groups} groups makes ${outputs} channels out of ${inputs} with kernels of ${k} × ${k}; each filter has a bias. How many trainable parameters does it have?`,
      parameters: { k, groups, inputs, outputs },
      answer,
      slips: [
        slip(
          'groups-forgotten',
          weights * groups + outputs,
          'Each filter sees the channels of its own group alone, not all input channels.',
        ),
        slip(
          'divided-twice',
          weights / groups + outputs,
          'All filters of all groups count; only the depth of each filter is divided.',
        ),
        slip('bias-forgotten', weights, 'The weights are right; each filter has one bias on top of them.'),
      ],
      solution: [
        `Each filter sees ${inputs} / ${groups} = ${inputs / groups} channels.`,
        `${k} · ${k} · ${inputs / groups} · ${outputs} + ${outputs} = **${print(answer)}**`,
      ],
    }
  },
)

export const separableParameters = computeFamily(
  {
    ...place,
    id: 'C06',
    title: 'Parameters of a separable convolution',
    passage: 'cost',
    level: 'mid',
    ref: 'Howard et al. 2017',
  },
  (random) => {
    const [k, multiplier] = [pick(random, [3, 5, 7]), pick(random, [1, 2])]
    const [inputs, outputs] = [8 * wholeFrom(random, 2, 10), 16 * wholeFrom(random, 5, 16)]
    const depthwise = k * k * inputs * multiplier
    const pointwise = inputs * multiplier * outputs
    const answer = depthwise + pointwise + outputs
    return {
      stem: `A depthwise separable layer (Keras \`SeparableConv2D\`) makes ${outputs} channels out of ${inputs}: kernel ${k} × ${k}, depth multiplier ${multiplier}, one bias vector for the whole layer. How many trainable parameters does it have?`,
      parameters: { k, multiplier, inputs, outputs },
      answer,
      slips: [
        slip(
          'two-biases',
          answer + inputs * multiplier,
          'The layer has one bias vector, after the pointwise step; the depthwise step has none.',
        ),
        slip('bias-forgotten', answer - outputs, 'Both kernels are right; one bias per output channel comes on top.'),
        slip(
          'standard',
          k * k * inputs * outputs + outputs,
          'This is the standard convolution, whose filters look at neighbours and channels at once.',
        ),
        slip(
          'pointwise-forgotten',
          depthwise + outputs,
          'The depthwise step mixes no channels; a 1 × 1 step with weights of its own follows.',
        ),
      ],
      solution: [
        `Depthwise: ${k} · ${k} · ${inputs} · ${multiplier} = ${print(depthwise)}`,
        `Pointwise: ${inputs * multiplier} · ${outputs} = ${print(pointwise)}`,
        `With one bias per output channel: ${print(depthwise)} + ${print(pointwise)} + ${outputs} = **${print(answer)}**`,
      ],
    }
  },
)
