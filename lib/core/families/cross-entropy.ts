import { hundredthsFrom, pick, tenthsFrom, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { sigmoid, softplus } from './logistic'
import { print, short } from './number-text'

const place = { topicId: 'training/losses', passage: 'likelihood', ref: 'Goodfellow, Bengio & Courville 2016, §6.2' }

export const crossEntropy = computeFamily(
  { ...place, id: 'D04', title: 'Cross-entropy of two predictions', level: 'junior' },
  (random) => {
    const [one, other] = [hundredthsFrom(random, 0.05, 0.45), hundredthsFrom(random, 0.5, 0.95)]
    const unit = pick(random, ['nats', 'bits'])
    const nats = -(Math.log(one) + Math.log(other)) / 2
    const [answer, converted] = unit === 'nats' ? [nats, nats / Math.LN2] : [nats / Math.LN2, nats]
    const log = unit === 'nats' ? 'ln' : 'log₂'
    return {
      stem: `A classifier gives the right class the probability ${short(one)} in one example and ${short(other)} in another. What is the mean cross-entropy over the two, in ${unit}?`,
      parameters: { one, other, unit },
      answer,
      unit,
      decimals: 3,
      slips: [
        slip(
          'other-unit',
          converted,
          `Nats use the natural logarithm, bits the one to base 2; this is in ${unit === 'nats' ? 'bits' : 'nats'}.`,
        ),
        slip('sum', 2 * answer, 'This is the sum over both examples; the question asks for the mean.'),
        slip(
          'log-of-mean',
          -Math.log((one + other) / 2) / (unit === 'nats' ? 1 : Math.LN2),
          'The mean of logarithms is asked for, which is not the logarithm of the mean.',
        ),
      ],
      solution: [
        String.raw`Cross-entropy with one right class is $-\log p_y$.`,
        `−(${log} ${short(one)} + ${log} ${short(other)}) / 2 = **${print(answer, 3)}** ${unit}`,
      ],
    }
  },
)

export const initialLoss = computeFamily(
  { ...place, id: 'D05', title: 'Loss of an untrained classifier', level: 'junior' },
  (random) => {
    const classes = wholeFrom(random, 3, 400)
    const answer = Math.log(classes)
    return {
      stem: `A classifier for ${classes} balanced classes starts with logits near zero. Which cross-entropy do you expect before the first update, in nats?`,
      parameters: { classes },
      answer,
      unit: 'nats',
      decimals: 3,
      slips: [
        slip('bits', Math.log2(classes), 'This is in bits; nats use the natural logarithm of the number of classes.'),
        slip(
          'base-ten',
          Math.log10(classes),
          'The logarithm to base 10 is not used for losses; nats use the natural one.',
        ),
        slip(
          'error-rate',
          1 - 1 / classes,
          'This is the error rate of guessing; cross-entropy takes the logarithm of the probability.',
        ),
      ],
      solution: [
        `Undecided, the network gives each class the probability 1/${classes}.`,
        `−ln(1/${classes}) = ln ${classes} = **${print(answer, 3)}** nats`,
      ],
    }
  },
)

export const binaryCrossEntropy = computeFamily(
  { ...place, id: 'D07', title: 'Binary cross-entropy from a logit', passage: 'variants', level: 'mid' },
  (random) => {
    const z = pick(random, [-1, 1]) * tenthsFrom(random, 0.3, 4)
    const target = pick(random, [0, 1])
    const [right, wrong] = target === 1 ? [-z, z] : [z, -z]
    const answer = softplus(right)
    const p = sigmoid(z)
    const twice = sigmoid(p)
    const error = target === 1 ? 1 - p : p
    return {
      stem: `A binary classifier ends in the logit ${short(z)}; the sigmoid is part of the loss. The target is ${target}. What is the binary cross-entropy, in nats?`,
      parameters: { z, target },
      answer,
      unit: 'nats',
      decimals: 3,
      slips: [
        slip(
          'double-sigmoid',
          -Math.log(target === 1 ? twice : 1 - twice),
          'The sigmoid was applied twice; the loss already contains the one that is needed.',
        ),
        slip(
          'other-target',
          softplus(wrong),
          `This is the loss for the other target; here the target is ${target}, not ${1 - target}.`,
        ),
        slip(
          'squared-error',
          error ** 2,
          'This is the squared error of the probability; cross-entropy takes its logarithm.',
        ),
      ],
      solution: [
        target === 1
          ? String.raw`$-\ln \sigma(z) = \ln(1 + e^{-z})$`
          : String.raw`$-\ln(1 - \sigma(z)) = \ln(1 + e^{z})$`,
        `ln(1 + e^(${short(right)})) = **${print(answer, 3)}** nats`,
      ],
    }
  },
)
