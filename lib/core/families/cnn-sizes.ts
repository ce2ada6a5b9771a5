import { pick, wholeFrom } from '../random/random'
import { reach, sameSize, validSize } from './convolution-size'
import { computeFamily, slip } from './family'

const place = { topicId: 'cnn/convolution', passage: 'size', ref: 'Dumoulin & Visin 2016' }

export const paddedSize = computeFamily(
  { ...place, id: 'C01', title: 'Output size of a convolution with given padding', level: 'junior' },
  (random) => {
    const [height, width] = [wholeFrom(random, 24, 96), wholeFrom(random, 100, 180)]
    const [k, s, p] = [pick(random, [5, 7]), pick(random, [2, 3]), pick(random, [2, 3])]
    const axis = pick(random, ['height', 'width'])
    const [n, other] = axis === 'height' ? [height, width] : [width, height]
    const answer = validSize({ n, k, s, p })
    const span = n + 2 * p - k
    return {
      stem: `A convolution reads a map of ${height} × ${width} (height × width) with 3 channels, stored channels-last. Kernel ${k} × ${k}, stride ${s}, ${p} zeros of padding on every side, no dilation. What is the ${axis} of its output?`,
      parameters: { n, k, s, p },
      answer,
      slips: [
        slip(
          'rounded-up',
          Math.ceil(span / s) + 1,
          'A window that does not fit whole is left out, so the quotient is rounded down.',
        ),
        slip(
          'first-forgotten',
          Math.floor(span / s),
          'The quotient counts the moves of the window; its first position comes on top.',
        ),
        slip(
          'padding-forgotten',
          validSize({ n, k, s }),
          'The zeros are read like values: the padding lengthens the axis at both ends.',
        ),
        slip(
          'other-axis',
          validSize({ n: other, k, s, p }),
          'This is the size along the other axis; height stands first, then width.',
        ),
      ],
      solution: [
        String.raw`$o = \lfloor (n + 2p - k)/s \rfloor + 1$, for each axis on its own.`,
        `⌊(${n} + 2 · ${p} − ${k}) / ${s}⌋ + 1 = ⌊${span} / ${s}⌋ + 1 = **${answer}**`,
      ],
    }
  },
)

export const sameOutputSize = computeFamily(
  { ...place, id: 'C02', title: 'Output size with same padding', level: 'junior' },
  (random) => {
    const [n, k, s] = [wholeFrom(random, 25, 230), pick(random, [5, 7, 9]), pick(random, [2, 3, 4])]
    const answer = sameSize({ n, s })
    return {
      stem: `A convolution with kernel ${k} × ${k}, stride ${s} and \`padding: 'same'\` (as in Keras and tfjs) reads a square map with a side of ${n}. What is the side of its output?`,
      parameters: { n, k, s },
      answer,
      slips: [
        slip(
          'valid',
          validSize({ n, k, s }),
          'This is the size without padding; same padding makes the size independent of the kernel.',
        ),
        slip('size-kept', n, 'Same padding keeps the size for stride 1 alone; a larger stride divides it.'),
        slip(
          'rounded-down',
          Math.floor(n / s),
          'Same padding adds zeros so that the last, incomplete window counts: the quotient is rounded up.',
        ),
      ],
      solution: [
        String.raw`With same padding $o = \lceil n/s \rceil$, whatever the kernel.`,
        `⌈${n} / ${s}⌉ = **${answer}**`,
      ],
    }
  },
)

export const dilatedSize = computeFamily(
  { ...place, id: 'C05', title: 'Output size of a dilated convolution', level: 'mid', ref: 'Yu & Koltun 2016' },
  (random) => {
    const [n, k, d] = [wholeFrom(random, 30, 120), pick(random, [3, 5, 7]), pick(random, [2, 3, 4])]
    const answer = validSize({ n, k, s: 1, d })
    return {
      stem: `A convolution with kernel ${k} × ${k}, dilation ${d}, stride 1 and no padding reads a square map with a side of ${n}. What is the side of its output?`,
      parameters: { n, k, d },
      answer,
      slips: [
        slip(
          'dilation-forgotten',
          validSize({ n, k, s: 1 }),
          'The gaps between the weights make the window wider, so fewer positions fit.',
        ),
        slip(
          'multiplied',
          n - d * k + 1,
          'A kernel has one gap fewer than weights, so its reach is less than d times k.',
        ),
        slip('added', n - (k + d) + 1, 'Each of the gaps widens the kernel, so the dilation is not added once.'),
      ],
      solution: [
        `The kernel reaches over $d(k-1)+1$ = ${d} · ${k - 1} + 1 = ${reach(k, d)} values.`,
        `${n} − ${reach(k, d)} + 1 = **${answer}**`,
      ],
    }
  },
)
