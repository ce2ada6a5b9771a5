import { pick, several, wholeFrom } from '../random/random'
import { samePadding } from './convolution-size'
import { computeFamily, slip } from './family'
import { print, row, short, term } from './number-text'

export const paddingAtTop = computeFamily(
  {
    id: 'C03',
    title: 'Zeros that same padding puts at the top',
    topicId: 'cnn/convolution',
    passage: 'size',
    level: 'senior',
    ref: 'Dumoulin & Visin 2016',
  },
  (random) => {
    const [n, k, s] = [wholeFrom(random, 24, 230), pick(random, [5, 7, 9, 11]), pick(random, [2, 3, 4])]
    const total = samePadding({ n, k, s })
    const outputs = Math.ceil(n / s)
    const answer = Math.floor(total / 2)
    return {
      stem: `A convolution with kernel ${k} × ${k}, stride ${s} and \`padding: 'same'\` (as in Keras and tfjs) reads a map of height ${n}. How many rows of zeros are added at the top?`,
      parameters: { n, k, s },
      answer,
      slips: [
        slip('extra-at-top', total - answer, 'If the total is odd, Keras and tfjs put the extra row at the bottom.'),
        slip('both-ends', total, 'This is the total of both ends; the top gets half of it, rounded down.'),
        slip('stride-forgotten', k - 1, 'This is the total for stride 1; a larger stride needs fewer zeros.'),
      ],
      solution: [
        `The output has ⌈${n} / ${s}⌉ = ${outputs} rows.`,
        String.raw`In total $\max((o-1)s + k - n,\ 0)$ rows are needed: ${outputs - 1} · ${s} + ${k} − ${n} = ${total}.`,
        `The top gets the half, rounded down: ⌊${total} / 2⌋ = **${answer}**`,
      ],
    }
  },
)

export const averageAtBorder = computeFamily(
  {
    id: 'C13',
    title: 'Average pooling at the border',
    topicId: 'cnn/pooling',
    passage: 'max-or-average',
    level: 'senior',
    ref: 'TensorFlow.js API, tf.avgPool',
  },
  (random) => {
    const n = pick(random, [4, 5, 6])
    const values = several(n, () => wholeFrom(random, 1, 20))
    const [before = 0, second = 0, last = 0] = values.slice(-3)
    const answer = (second + last) / 2
    return {
      stem: `Average pooling with window 3, stride 2 and \`padding: 'same'\` (as in Keras and tfjs) reads the row ${row(values)}. What is the last value of its output?`,
      parameters: { values },
      answer,
      decimals: 2,
      slips: [
        slip(
          'zeros-counted',
          (second + last) / 3,
          'Keras and tfjs divide by the values that are there; PyTorch counts the padding by default.',
        ),
        slip(
          'window-moved-back',
          (before + second + last) / 3,
          'The last window is not moved back to fit; it hangs over the end.',
        ),
        slip(
          'maximum',
          Math.max(second, last),
          'This is what max pooling gives; average pooling takes the mean of the window.',
        ),
      ],
      solution: [
        `The last window covers ${short(second)}, ${short(last)} and one padded cell.`,
        `The padded cell does not count: (${term(second)} + ${term(last)}) / 2 = **${print(answer, 2)}**`,
      ],
    }
  },
)
