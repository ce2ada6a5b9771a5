import { pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print } from './number-text'

interface Step {
  readonly k: number
  readonly s: number
}

/** r ← r + (k − 1)·jump, then jump ← jump·s: how many inputs one output value sees. */
const fieldAfter = (steps: readonly Step[]) =>
  steps.reduce(({ field, jump }, { k, s }) => ({ field: field + (k - 1) * jump, jump: jump * s }), {
    field: 1,
    jump: 1,
  }).field

export const receptiveField = computeFamily(
  {
    id: 'C15',
    title: 'Receptive field of a stack',
    topicId: 'cnn/what-a-cnn-is',
    passage: 'receptive-field',
    level: 'mid',
    ref: 'Araujo, Norris & Sim 2019',
  },
  (random) => {
    const convolution = () => ({ k: pick(random, [3, 5, 7]), s: pick(random, [1, 2, 3]) })
    const [first, last] = [convolution(), convolution()]
    const pool = { k: pick(random, [2, 3]), s: 2 }
    const steps = [first, pool, last]
    const answer = fieldAfter(steps)
    const early = fieldAfter([
      { k: 1, s: first.s },
      { k: first.k, s: pool.s },
      { k: pool.k, s: last.s },
    ]) // strides first
    const stridesFirst = early + (last.k - 1) * first.s * pool.s * last.s
    const name = ({ k, s }: Step, kind: string) => `a ${k} × ${k} ${kind} with stride ${s}`
    return {
      stem: `A stack has, in this order, ${name(first, 'convolution')}, ${name(pool, 'max pooling')} and ${name(last, 'convolution')}, none dilated. How many input pixels, along one axis, can one output value depend on?`,
      parameters: { kernels: steps.map(({ k }) => k), strides: steps.map(({ s }) => s) },
      answer,
      slips: [
        slip(
          'strides-forgotten',
          fieldAfter(steps.map(({ k }) => ({ k, s: 1 }))),
          'After a stride, neighbouring values lie further apart in the input, so later kernels reach further.',
        ),
        slip(
          'pooling-forgotten',
          fieldAfter([first, { k: 1, s: pool.s }, last]),
          'A pooling window also gathers neighbours, so it widens the field like a kernel.',
        ),
        slip(
          'stride-too-early',
          stridesFirst,
          'The stride of a layer spreads the layers after it, not the layer itself.',
        ),
      ],
      solution: [
        `Start with a field of 1 and steps of 1 pixel. Each layer adds $(k-1)$ · step, then multiplies the step by its stride.`,
        `1 + ${first.k - 1} · 1 + ${pool.k - 1} · ${first.s} + ${last.k - 1} · ${first.s * pool.s} = **${answer}**`,
      ],
    }
  },
)

export const stackedKernels = computeFamily(
  {
    id: 'C16',
    title: 'Weights saved by stacking 3 × 3 kernels',
    topicId: 'cnn/convolutional-layers',
    passage: 'cost',
    level: 'mid',
    ref: 'Simonyan & Zisserman 2015',
  },
  (random) => {
    const [layers, channels] = [pick(random, [2, 3, 4]), 8 * wholeFrom(random, 2, 32)]
    const k = 2 * layers + 1
    const [stacked, single] = [layers * 9 * channels ** 2, k * k * channels ** 2]
    const answer = single - stacked
    return {
      stem: `One ${k} × ${k} convolution is replaced by ${layers} stacked 3 × 3 convolutions with the same receptive field. All layers have ${channels} channels in and out and no biases. How many weights fewer does the stack have?`,
      parameters: { layers, channels },
      answer,
      slips: [
        slip('stack-alone', stacked, 'This is the size of the stack; the question asks for the difference.'),
        slip(
          'one-layer',
          single - 9 * channels ** 2,
          'One 3 × 3 layer alone sees less; all layers of the stack have weights.',
        ),
        slip(
          'channels-once',
          (k * k - layers * 9) * channels,
          'Each filter reaches through all channels, and there are as many filters: the channels count squared.',
        ),
      ],
      solution: [
        `One layer: ${k}² · ${channels}² = ${print(single)}. The stack: ${layers} · 9 · ${channels}² = ${print(stacked)}.`,
        `${print(single)} − ${print(stacked)} = **${print(answer)}**`,
      ],
    }
  },
)
