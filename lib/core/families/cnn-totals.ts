import { pick, wholeFrom } from '../random/random'
import { validSize } from './convolution-size'
import { computeFamily, onePercent, slip } from './family'
import { print } from './number-text'

export interface SmallCnn {
  /** Filters of the two 5 × 5 convolutions. */
  readonly filters: readonly [first: number, second: number]
  /** Units of the dense layers, the classes last. */
  readonly units: readonly number[]
}

const halved = (n: number) => validSize({ n, k: 2, s: 2 })

/** 28 × 28 × 1 → 5 × 5 (same) → pool → 5 × 5 (valid) → pool → dense layers, as in LeNet-5 with full connections. */
export function smallCnnParameters(
  { filters, units }: SmallCnn,
  side = halved(validSize({ n: halved(28), k: 5, s: 1 })),
) {
  const [first, second] = filters
  const convolutions = 25 * first + first + 25 * first * second + second
  const widths = [side * side * second, ...units]
  return units.reduce((total, width, at) => total + ((widths[at] ?? 0) + 1) * width, convolutions)
}

export const networkTotal = computeFamily(
  {
    id: 'C19',
    title: 'All parameters of a small CNN',
    topicId: 'cnn/fully-connected-layers',
    passage: 'the-head',
    level: 'mid',
    ref: 'LeCun, Bottou, Bengio & Haffner 1998',
  },
  (random) => {
    const filters = [wholeFrom(random, 4, 10), 2 * wholeFrom(random, 6, 12)] as const
    const units = [4 * wholeFrom(random, 12, 32), 10]
    const net = { filters, units }
    const answer = smallCnnParameters(net)
    const biases = filters[0] + filters[1] + (units[0] ?? 0) + 10
    const flat = 25 * filters[1]
    return {
      stem: `Input 28 × 28 × 1. Then: 5 × 5 convolution, ${filters[0]} filters, same padding; 2 × 2 max pooling; 5 × 5 convolution, ${filters[1]} filters, no padding; 2 × 2 max pooling; flatten; dense ${units[0]}; dense 10. All strides are the defaults, all layers have biases. How many trainable parameters in total?`,
      parameters: { filters, units },
      answer,
      slips: [
        slip('bias-forgotten', answer - biases, 'The weights are right; filters and units have one bias each on top.'),
        slip(
          'padding-forgotten',
          smallCnnParameters(net, 4),
          'Same padding keeps the first map at 28, so 5 × 5 positions are left before the dense layers.',
        ),
        slip(
          'depth-forgotten',
          answer - 25 * (filters[0] - 1) * filters[1],
          'A filter of the second convolution reaches through all maps of the first.',
        ),
      ],
      solution: [
        `Sides: 28 → 28 → 14 → 10 → 5, so flatten gives 25 · ${filters[1]} = ${flat}.`,
        `Convolutions: 25 · ${filters[0]} + ${filters[0]} = ${26 * filters[0]}, and 25 · ${filters[0]} · ${filters[1]} + ${filters[1]} = ${print(25 * filters[0] * filters[1] + filters[1])}. Pooling: 0.`,
        `Dense: ${flat + 1} · ${units[0]} = ${print((flat + 1) * (units[0] ?? 0))}, and ${(units[0] ?? 0) + 1} · 10 = ${print(((units[0] ?? 0) + 1) * 10)}.`,
        `Together **${print(answer)}**`,
      ],
    }
  },
)

export const activationMemory = computeFamily(
  {
    id: 'C20',
    title: 'Memory of feature maps',
    topicId: 'cnn/feature-maps',
    passage: 'memory',
    level: 'mid',
    ref: 'Goodfellow, Bengio & Courville 2016, §9.5',
  },
  (random) => {
    const [images, side, channels] = [
      pick(random, [8, 16, 32, 64]),
      pick(random, [28, 56, 112]),
      16 * wholeFrom(random, 2, 16),
    ]
    const [format, bytes] = pick(random, [
      ['fp32', 4],
      ['fp16', 2],
    ])
    const total = images * side * side * channels * bytes
    const answer = total / 2 ** 20
    return {
      stem: `A convolution puts out maps of ${side} × ${side} with ${channels} channels for a batch of ${images} images, kept in ${format} for the backward pass. How much memory do they take, in MiB (2²⁰ bytes)?`,
      parameters: { images, side, channels, bytes },
      answer,
      unit: 'MiB',
      decimals: 1,
      tolerance: onePercent,
      slips: [
        slip('megabytes', total / 1e6, 'This divides by a million, which gives MB; a MiB has 1,048,576 bytes.'),
        slip(
          'other-format',
          ((total / bytes) * (6 - bytes)) / 2 ** 20,
          'A number takes 4 bytes in fp32 and 2 bytes in fp16.',
        ),
        slip('one-image', answer / images, 'This is one image; training keeps the maps of the whole batch.'),
      ],
      solution: [
        `${images} · ${side} · ${side} · ${channels} numbers of ${bytes} bytes = ${print(total)} bytes`,
        `${print(total)} / 1,048,576 = **${print(answer, 1)}** MiB`,
      ],
    }
  },
)
