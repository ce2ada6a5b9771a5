import { hundredthsFrom, pick, tenthsFrom } from '../random/random'
import { divergence } from './divergence'
import { computeFamily, slip } from './family'
import { print, row, term } from './number-text'
import { mean } from './statistics'

export const gradientPenalty = computeFamily(
  {
    id: 'G06',
    title: 'Gradient penalty of a critic',
    topicId: 'gan/wasserstein',
    passage: 'lipschitz',
    level: 'mid',
    ref: 'Gulrajani et al. 2017',
  },
  (random) => {
    const gradient = [0, 1, 2].map(() => pick(random, [-1, 1]) * tenthsFrom(random, 0.1, 1.5))
    const strength = pick(random, [1, 5, 10])
    const norm = Math.hypot(...gradient)
    const answer = strength * (norm - 1) ** 2
    return {
      stem: `At an interpolated input the critic of a WGAN-GP has the gradient ${row(gradient)} with respect to this input. The penalty weight is λ = ${strength}. What does the gradient penalty add to the loss for this example?`,
      parameters: { gradient, strength },
      answer,
      decimals: 3,
      slips: [
        slip(
          'norm-squared',
          strength * (norm ** 2 - 1) ** 2,
          'The norm itself is compared with 1, and not the squared norm.',
        ),
        slip(
          'towards-zero',
          strength * norm ** 2,
          'The penalty pulls the norm towards 1, not towards zero as weight decay would.',
        ),
        slip(
          'not-squared',
          strength * Math.abs(norm - 1),
          'The deviation of the norm from 1 is squared in this penalty.',
        ),
      ],
      solution: [
        `The norm is √(${gradient.map((entry) => `${term(entry)}²`).join(' + ')}) = ${print(norm, 4)}`,
        `${strength} · (${print(norm, 4)} − 1)² = **${print(answer, 3)}**`,
      ],
    }
  },
)

export const inceptionScore = computeFamily(
  {
    id: 'G07',
    title: 'Inception score of two images',
    topicId: 'gan/applications',
    passage: 'evaluation',
    level: 'senior',
    ref: 'Salimans et al. 2016',
  },
  (random) => {
    const [a, b] = [hundredthsFrom(random, 0.55, 0.98), hundredthsFrom(random, 0.02, 0.6)]
    const [one, other] = [a, b].map((share) => [share, Math.round(100 - 100 * share) / 100])
    const rows = [one ?? [], other ?? []]
    const marginal = [(a + b) / 2, 1 - (a + b) / 2]
    const mutual = mean(rows.map((shares) => divergence(shares, marginal)))
    const answer = Math.exp(mutual)
    const entropy = -divergence(marginal, [1, 1])
    return {
      stem: `A classifier gives one generated image the class probabilities ${row(rows[0] ?? [])}, a second one ${row(rows[1] ?? [])}. What is the Inception score of these two images?`,
      parameters: { a, b },
      answer,
      decimals: 3,
      slips: [
        slip('exponential-forgotten', mutual, 'This is the mean divergence in nats; the score is its exponential.'),
        slip('maximum', 2, 'The number of classes is reached only by certain and evenly spread predictions.'),
        slip(
          'marginal-alone',
          Math.exp(entropy),
          'This uses the spread over classes alone; doubt about single images lowers the score.',
        ),
      ],
      solution: [
        `The mean over both images is ${row(marginal)}.`,
        `The divergences from it are ${rows.map((shares) => print(divergence(shares, marginal), 4)).join(' and ')} nats, ${print(mutual, 4)} on average.`,
        `e^${print(mutual, 4)} = **${print(answer, 3)}**`,
      ],
    }
  },
)
