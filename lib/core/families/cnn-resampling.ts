import { pick, wholeFrom } from '../random/random'
import { validSize } from './convolution-size'
import { computeFamily, slip } from './family'
import { print } from './number-text'

export const transposedSize = computeFamily(
  {
    id: 'C11',
    title: 'Output size of a transposed convolution',
    topicId: 'autoencoder/decoder',
    passage: 'upsampling',
    level: 'mid',
    ref: 'Dumoulin & Visin 2016',
  },
  (random) => {
    const [n, s] = [wholeFrom(random, 7, 40), pick(random, [2, 3, 4])]
    const k = s + pick(random, [1, 2, 3])
    const padding = pick(random, ['same', 'valid'])
    const [same, valid] = [n * s, n * s + Math.max(k - s, 0)]
    const [answer, other] = padding === 'same' ? [same, valid] : [valid, same]
    return {
      stem: `A transposed convolution (\`Conv2DTranspose\` in Keras and tfjs, no output padding) has kernel ${k} × ${k}, stride ${s} and \`padding: '${padding}'\`. It reads a square map with a side of ${n}. What is the side of its output?`,
      parameters: { n, k, s, padding },
      answer,
      slips: [
        slip(
          'other-padding',
          other,
          `This is the size for the other padding; ${padding === 'same' ? 'same crops the overhang, so that n times s is left.' : 'valid keeps the overhang of the last kernel.'}`,
        ),
        slip(
          'forward',
          padding === 'same' ? Math.ceil(n / s) : validSize({ n, k, s }),
          'This is the size after an ordinary convolution; the transposed one makes the map larger.',
        ),
        slip(
          'zeros-between',
          (n - 1) * s + 1,
          'This counts inputs and the gaps between them; the kernel spreads each input further.',
        ),
        slip(
          'kernel-added',
          n * s + k,
          'Neighbouring kernels overlap, so the last one adds less than its whole width.',
        ),
      ],
      solution: [
        String.raw`Same: $n s$. Valid: $n s + \max(k - s,\ 0)$, since the last kernel hangs over.`,
        padding === 'same' ? `${n} · ${s} = **${answer}**` : `${n} · ${s} + ${k - s} = **${answer}**`,
      ],
    }
  },
)

export const poolingSize = computeFamily(
  {
    id: 'C12',
    title: 'Output size of a pooling layer',
    topicId: 'cnn/pooling',
    passage: 'what-it-computes',
    level: 'junior',
    ref: 'Goodfellow, Bengio & Courville 2016, §9.3',
  },
  (random) => {
    const [n, k] = [wholeFrom(random, 25, 120), pick(random, [3, 4, 5])]
    const s = pick(random, [2, k])
    const answer = validSize({ n, k, s })
    const other = s === k ? 2 : k
    return {
      stem: `A max-pooling layer has windows of ${k} × ${k}, ${s === k ? 'its stride is not given (so the default of Keras and tfjs holds)' : `stride ${s}`} and no padding. It reads a square map with a side of ${n}. What is the side of its output?`,
      parameters: { n, k, s },
      answer,
      slips: [
        slip('rounded-up', Math.ceil((n - k) / s) + 1, 'Without padding a window that does not fit whole is left out.'),
        slip(
          'stride-one',
          validSize({ n, k, s: 1 }),
          'With stride 1 windows overlap almost wholly; pooling moves on in larger steps.',
        ),
        slip(
          'other-stride',
          validSize({ n, k, s: other }),
          s === k
            ? 'Without a given stride the windows lie side by side: the stride is the window.'
            : 'The stride is given here, so the windows overlap and do not lie side by side.',
        ),
      ],
      solution: [
        `The stride is ${s}${s === k ? ', the size of the window' : ''}.`,
        `⌊(${n} − ${k}) / ${s}⌋ + 1 = **${answer}**`,
      ],
    }
  },
)

export const classifierHead = computeFamily(
  {
    id: 'C14',
    title: 'Parameters of a head: flatten or global average pooling',
    topicId: 'cnn/fully-connected-layers',
    passage: 'global-average-pooling',
    level: 'junior',
    ref: 'Lin, Chen & Yan 2014',
  },
  (random) => {
    const [side, channels, classes] = [
      pick(random, [4, 6, 7, 8]),
      32 * wholeFrom(random, 2, 16),
      pick(random, [10, 20, 37, 100]),
    ]
    const head = pick(random, ['flattening', 'global average pooling'])
    const [flat, pooled] = [side * side * channels * classes + classes, channels * classes + classes]
    const [answer, other, inputs] =
      head === 'flattening' ? [flat, pooled, side * side * channels] : [pooled, flat, channels]
    return {
      stem: `The last maps of a CNN are ${side} × ${side} × ${channels}. After ${head} one dense layer with biases gives the scores of ${classes} classes. How many trainable parameters does this head have?`,
      parameters: { side, channels, classes, head },
      answer,
      slips: [
        slip(
          'other-head',
          other,
          `This is the other head; ${head === 'flattening' ? 'flattening keeps every position as an input of its own.' : 'the average leaves one number per channel.'}`,
        ),
        slip('bias-forgotten', answer - classes, 'The weights are right; each class has one bias on top of them.'),
        slip(
          'bias-per-input',
          answer - classes + inputs,
          'Biases belong to outputs: one for each class, not for each input.',
        ),
      ],
      solution: [
        `The dense layer sees ${head === 'flattening' ? `${side} · ${side} · ${channels} = ` : ''}${print(inputs)} inputs.`,
        `${print(inputs)} · ${classes} + ${classes} = **${print(answer)}**`,
      ],
    }
  },
)
