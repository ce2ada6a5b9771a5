import { pick, tenthsFrom, wholeFrom } from '../random/random'
import { computeFamily, onePercent, slip } from './family'
import { print, short } from './number-text'

const place = { topicId: 'training/systems', level: 'junior' } as const

export const modelSize = computeFamily(
  { ...place, id: 'S01', title: 'Size of a model in a number format', passage: 'memory', ref: 'Dettmers et al. 2022' },
  (random) => {
    const billions = tenthsFrom(random, 0.3, 30)
    const [format, bits] = pick(random, [
      ['fp32', 32],
      ['bf16', 16],
      ['int8', 8],
      ['int4', 4],
    ])
    const unit = pick(random, ['GB', 'GiB'])
    const bytes = (billions * 1e9 * bits) / 8
    const [decimal, binary] = [bytes / 1e9, bytes / 2 ** 30]
    const [answer, other] = unit === 'GB' ? [decimal, binary] : [binary, decimal]
    return {
      stem: `A model has ${short(billions)} billion parameters, stored in ${format} (scales of quantised formats aside). How large are its weights, in ${unit === 'GB' ? 'GB (10⁹ bytes)' : 'GiB (2³⁰ bytes)'}?`,
      parameters: { billions, bits, unit },
      answer,
      unit,
      decimals: 2,
      tolerance: onePercent,
      slips: [
        slip('other-unit', other, `This is in ${unit === 'GB' ? 'GiB' : 'GB'}: a GB has 10⁹ bytes, a GiB 2³⁰ bytes.`),
        slip('bits', 8 * answer, 'This counts bits; a byte has eight of them, so divide by eight.'),
        bits === 32
          ? slip('half-precision', answer / 2, 'This would be a 16-bit format; fp32 takes four bytes per parameter.')
          : slip(
              'full-precision',
              (answer * 32) / bits,
              `This is the size in fp32; ${format} takes ${bits / 8} bytes per parameter.`,
            ),
      ],
      solution: [
        `${short(billions)} · 10⁹ · ${bits} / 8 bytes = ${print(decimal, 3)} · 10⁹ bytes`,
        unit === 'GB' ? `That is **${print(answer, 2)}** GB` : `Divided by 2³⁰: **${print(answer, 2)}** GiB`,
      ],
    }
  },
)

export const adamMemory = computeFamily(
  {
    ...place,
    id: 'S03',
    title: 'Memory of training with Adam',
    passage: 'memory',
    level: 'mid',
    ref: 'Rajbhandari et al. 2020',
  },
  (random) => {
    const millions = 10 * wholeFrom(random, 5, 300)
    const answer = (millions * 16) / 1000
    return {
      stem: `A model of ${print(millions)} million parameters is trained with Adam, all in fp32. How much memory do weights, gradients and optimiser states take, in GB (10⁹ bytes), activations aside?`,
      parameters: { millions },
      answer,
      unit: 'GB',
      decimals: 2,
      tolerance: onePercent,
      slips: [
        slip(
          'weights-alone',
          answer / 4,
          'These are the weights; gradients and both running means of Adam come on top.',
        ),
        slip(
          'one-mean',
          (answer * 3) / 4,
          'Adam keeps two running means per parameter: of the gradient and of its square.',
        ),
        slip(
          'states-forgotten',
          answer / 2,
          'Weights and gradients are half of it; Adam keeps two more numbers per parameter.',
        ),
      ],
      solution: [
        'Four numbers of 4 bytes per parameter: weight, gradient and two running means, so 16 bytes.',
        `${print(millions)} · 10⁶ · 16 bytes = **${print(answer, 2)}** GB`,
      ],
    }
  },
)

export const quantisationStep = computeFamily(
  {
    ...place,
    id: 'S02',
    title: 'Step and zero point of int8 quantisation',
    passage: 'compression',
    level: 'mid',
    ref: 'Jacob et al. 2018',
  },
  (random) => {
    const low = -tenthsFrom(random, 0.4, 3)
    // An odd number of tenths from end to end, so that 0 lies halfway between no two levels.
    const high = Math.round(10 * low + 2 * wholeFrom(random, 20, 40) + 1) / 10
    const asked = pick(random, ['step', 'zero'])
    const step = (high - low) / 255
    const stem = `Values from ${short(low)} to ${short(high)} are quantised affinely to the 256 levels 0 … 255.`
    const parameters = { low, high, asked }
    const first = `The step is (${short(high)} − (${short(low)})) / 255 = ${print(step, 5)}.`
    if (asked === 'zero') {
      const answer = Math.round(-low / step)
      return {
        stem: `${stem} Which level, rounded to a whole number, stands for the value 0?`,
        parameters,
        answer,
        slips: [
          slip('from-above', 255 - answer, 'Levels are counted from the smallest value, not from the largest one.'),
          slip('middle', 128, 'The middle level stands for 0 only if the range is symmetric about 0.'),
          slip('symmetric', 0, 'A symmetric scheme has its zero at 0; an affine one shifts it.'),
        ],
        solution: [first, `${short(-low)} / ${print(step, 5)} = ${print(-low / step, 2)}, rounded: **${answer}**`],
      }
    }
    return {
      stem: `${stem} How far apart do two neighbouring levels lie?`,
      parameters,
      answer: step,
      decimals: 4,
      slips: [
        slip(
          'symmetric',
          Math.max(-low, high) / 127,
          'This is the symmetric scheme, which wastes levels on the shorter side.',
        ),
        slip('half', step / 2, 'This is the largest rounding error; the step is twice as long.'),
        slip('one-side', high / 255, 'The negative side of the range needs levels too, so the whole range is divided.'),
      ],
      solution: [
        String.raw`$s = (x_\text{max} - x_\text{min})/255$: 256 levels have 255 gaps.`,
        `(${short(high)} − (${short(low)})) / 255 = **${print(step, 4)}**`,
      ],
    }
  },
)
