import { several, tenthsFrom, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { sigmoid } from './logistic'
import { print, row, short, term } from './number-text'

const place = { topicId: 'foundations/backpropagation', ref: 'Rumelhart, Hinton & Williams 1986' }

export const backpropByHand = computeFamily(
  { ...place, id: 'D09', title: 'One gradient of a 2-2-1 network', passage: 'by-hand', level: 'mid' },
  (random) => {
    const draw = () => tenthsFrom(random, -1.5, 1.5)
    const [inputs, first, second, out] = [several(2, draw), several(2, draw), several(2, draw), several(2, draw)]
    const target = tenthsFrom(random, -1, 1)
    const [x1 = 0, x2 = 0] = inputs
    const [z1 = 0, z2 = 0] = [first, second].map(([a = 0, b = 0]) => a * x1 + b * x2)
    const [h1, h2] = [sigmoid(z1), sigmoid(z2)]
    const [v1 = 0, v2 = 0] = out
    const prediction = v1 * h1 + v2 * h2
    const outside = 2 * (prediction - target)
    const answer = outside * v1 * h1 * (1 - h1) * x1
    return {
      stem: `A network without biases reads $x$ = ${row(inputs)}. Its two hidden sigmoid units have the weights ${row(first)} and ${row(second)}, its linear output the weights ${row(out)}. The loss is the squared error (no factor ½) to the target ${short(target)}. What is the gradient with respect to the first weight of the first hidden unit?`,
      parameters: { inputs, first, second, out, target },
      answer,
      decimals: 4,
      slips: [
        slip(
          'slope-of-input',
          outside * v1 * z1 * (1 - z1) * x1,
          'The slope a(1 − a) wants the output a of the unit, not its input z.',
        ),
        slip(
          'slope-forgotten',
          outside * v1 * x1,
          'The gradient also passes the sigmoid, whose slope is at most a quarter.',
        ),
        slip(
          'output-weight-forgotten',
          outside * h1 * (1 - h1) * x1,
          'The hidden unit reaches the loss through its output weight, which is a factor.',
        ),
        slip('sign', -answer, 'The outer factor is prediction minus target; the reverse turns the sign.'),
      ],
      solution: [
        `Forward: hidden ${print(h1, 4)} and ${print(h2, 4)}, output ${print(prediction, 4)}.`,
        `Backward: $2(\\hat y - y)$ = ${print(outside, 4)}; then the output weight ${short(v1)}, the slope ${print(h1 * (1 - h1), 4)} and the input ${short(x1)}.`,
        `${term(outside, 4)} · ${term(v1)} · ${print(h1 * (1 - h1), 4)} · ${term(x1)} = **${print(answer, 4)}**`,
      ],
    }
  },
)

export const gradientThroughSigmoids = computeFamily(
  {
    ...place,
    id: 'D13',
    title: 'Largest gradient through a chain of sigmoids',
    passage: 'why-backward',
    level: 'senior',
    ref: 'Glorot & Bengio 2010',
  },
  (random) => {
    const [layers, weight] = [wholeFrom(random, 3, 6), tenthsFrom(random, 2, 6)]
    const answer = (weight / 4) ** layers
    return {
      stem: `A chain has ${layers} layers of one sigmoid unit; each weight is ${short(weight)}, the biases are free. What is the largest value that the derivative of the output with respect to the input can take?`,
      parameters: { layers, weight },
      answer,
      decimals: 4,
      slips: [
        slip(
          'weights-forgotten',
          0.25 ** layers,
          'Each layer multiplies by its weight as well as by the slope of the sigmoid.',
        ),
        slip(
          'slopes-forgotten',
          weight ** layers,
          'Each layer also multiplies by the slope of the sigmoid, at most a quarter.',
        ),
        slip(
          'slope-half',
          (weight / 2) ** layers,
          'One half is the value of the sigmoid at 0; its slope there is a quarter.',
        ),
      ],
      solution: [
        "Each layer gives the factor $w\\,\\sigma'(z)$, and the slope of the sigmoid is largest at 0: 0.25.",
        `(${short(weight)} · 0.25)^${layers} = ${short(weight / 4)}^${layers} = **${print(answer, 4)}**`,
      ],
    }
  },
)
