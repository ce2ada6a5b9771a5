import { several, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { row, short, term } from './number-text'

const place = { topicId: 'cnn/convolution', ref: 'Goodfellow, Bengio & Courville 2016, §9.1' }

const dot = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)

export const convolutionByHand = computeFamily(
  { ...place, id: 'C17', title: 'One output value by hand', passage: 'the-sum', level: 'junior' },
  (random) => {
    const values = several(4, () => wholeFrom(random, 0, 9))
    const kernel = several(4, () => wholeFrom(random, -3, 3))
    const bias = wholeFrom(random, 1, 5)
    const [a = 0, b = 0, c = 0, d = 0] = kernel
    const answer = dot(values, kernel) + bias
    return {
      stem: `A convolutional layer lays its 2 × 2 kernel with rows ${row([a, b])} and ${row([c, d])} on the patch with rows ${row(values.slice(0, 2))} and ${row(values.slice(2))}. The bias is ${bias}. What is the output there, before the activation (as deep learning libraries compute it)?`,
      parameters: { values, kernel, bias },
      answer,
      slips: [
        slip(
          'flipped',
          dot(values, [d, c, b, a]) + bias,
          'Libraries do not turn the kernel; that is the convolution of mathematics.',
        ),
        slip('bias-forgotten', answer - bias, 'The sum is right; the bias of the filter is added to it.'),
        slip(
          'transposed',
          dot(values, [a, c, b, d]) + bias,
          'Rows meet rows: the kernel is laid on the patch without exchanging rows and columns.',
        ),
      ],
      solution: [
        'Multiply what lies on top of each other, sum, and add the bias. The kernel is not turned.',
        `${values.map((value, at) => `${short(value)} · ${term(kernel[at] ?? 0)}`).join(' + ')} + ${bias} = **${short(answer)}**`,
      ],
    }
  },
)

export const equivarianceError = computeFamily(
  {
    ...place,
    id: 'C18',
    title: 'Where a zero-padded convolution is not equivariant',
    passage: 'equivariance',
    level: 'senior',
    ref: 'Islam, Jia & Bruce 2020',
  },
  (random) => {
    const values = several(5, () => wholeFrom(random, 1, 9))
    const kernel = several(3, () => wholeFrom(random, 1, 4))
    const [left = 0, , right = 0] = kernel
    const [first = 0, , , fourth = 0, last = 0] = values
    // Away from the border f(Sx) and S f(x) agree; at the three positions next to it these terms are left.
    const errors = [right * first - left * fourth, left * last, right * last].map(Math.abs)
    const answer = Math.max(...errors)
    return {
      stem: `$f$ is a convolution with kernel ${row(kernel)} and stride 1, zero-padded so that 5 values stay 5 (the kernel is not turned). $S$ shifts by one to the right in a circle: the last value comes first. For $x$ = ${row(values)}, what is the largest entry of |f(Sx) − S f(x)|?`,
      parameters: { values, kernel },
      answer,
      slips: [
        slip(
          'equivariant',
          0,
          'Exact equivariance under a circular shift needs circular padding; zeros break it at the border.',
        ),
        slip(
          'sum',
          errors.reduce((sum, error) => sum + error, 0),
          'This sums the deviations of all positions; the question asks for the largest.',
        ),
        slip(
          'smallest',
          Math.min(...errors),
          'This is the smallest deviation next to the border; another position deviates more.',
        ),
      ],
      solution: [
        'Inside, both orders give the same. Only where a window touches the padding do they differ.',
        `First position: |${right} · ${first} − ${left} · ${fourth}| = ${errors[0]}. Second: ${left} · ${last} = ${errors[1]}. Last: ${right} · ${last} = ${errors[2]}.`,
        `The largest is **${answer}**`,
      ],
    }
  },
)
