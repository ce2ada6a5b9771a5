import { hundredthsFrom, pick, several, tenthsFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, row, short, term } from './number-text'

const place = { topicId: 'training/losses', passage: 'gradient', ref: 'Goodfellow, Bengio & Courville 2016, §6.2' }

export const logitGradient = computeFamily(
  { ...place, id: 'D06', title: 'Gradient of cross-entropy at a logit', level: 'mid' },
  (random) => {
    const [p, batch] = [hundredthsFrom(random, 0.1, 0.9), pick(random, [2, 4, 5, 8])]
    const isTarget = pick(random, [1, 0])
    const answer = (p - isTarget) / batch
    return {
      stem: `Softmax gives one example of a batch of ${batch} the probability ${short(p)} for class A; the right class is ${isTarget ? 'A' : 'another'}. The loss is the mean cross-entropy (nats) over the batch. What is its gradient with respect to the logit of class A in this example?`,
      parameters: { p, batch, isTarget },
      answer,
      decimals: 4,
      slips: [
        slip('sign', -answer, 'The gradient is prediction minus truth; the descent step has the opposite sign.'),
        slip(
          'mean-forgotten',
          p - isTarget,
          'The mean over the batch divides the gradient of each example by the batch size.',
        ),
        isTarget
          ? slip(
              'at-probability',
              -1 / (p * batch),
              'This is the gradient at the probability; softmax stands between it and the logit.',
            )
          : slip('zero', 0, 'The logits of wrong classes are pushed down, each by its probability.'),
      ],
      solution: [
        String.raw`$\partial L / \partial z = (p - y)/N$, with $y$ = ${isTarget} and N = ${batch}.`,
        `(${short(p)} − ${isTarget}) / ${batch} = **${print(answer, 4)}**`,
      ],
    }
  },
)

export const squaredErrorGradient = computeFamily(
  { ...place, id: 'D08', title: 'Gradient of the mean squared error', level: 'junior' },
  (random) => {
    const count = pick(random, [3, 4, 5])
    const [predictions, targets] = [
      several(count, () => tenthsFrom(random, -3, 3)),
      several(count, () => tenthsFrom(random, -3, 3)),
    ]
    const [prediction = 0] = predictions
    const [target = 0] = targets
    const difference = prediction - target
    const answer = (2 * difference) / count
    return {
      stem: `A model predicts ${row(predictions)}; the targets are ${row(targets)}. The loss is the mean of the squared differences, without a factor ½. What is its gradient with respect to the first prediction?`,
      parameters: { predictions, targets },
      answer,
      decimals: 3,
      slips: [
        slip('mean-forgotten', 2 * difference, 'The mean divides by the number of values, and so does its gradient.'),
        slip(
          'half',
          difference / count,
          'The factor 2 cancels only where the loss carries a factor ½; here it does not.',
        ),
        slip('sign', -answer, 'The gradient points where the loss grows: prediction minus target, not the reverse.'),
      ],
      solution: [
        String.raw`$\partial L / \partial \hat y_i = 2(\hat y_i - y_i)/n$`,
        `2 · (${short(prediction)} − ${term(target)}) / ${count} = **${print(answer, 3)}**`,
      ],
    }
  },
)
