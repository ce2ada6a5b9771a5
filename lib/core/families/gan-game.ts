import { hundredthsFrom, pick, tenthsFrom } from '../random/random'
import { jensenShannon } from './divergence'
import { computeFamily, slip } from './family'
import { sigmoid } from './logistic'
import { print, row, short } from './number-text'

const place = { level: 'mid', ref: 'Goodfellow et al. 2014' } as const

export const optimalDiscriminator = computeFamily(
  {
    ...place,
    id: 'G01',
    title: 'The optimal discriminator at a point',
    topicId: 'gan/discriminator',
    passage: 'what-it-answers',
    level: 'junior',
  },
  (random) => {
    const [real, fake] = [hundredthsFrom(random, 0.05, 1.5), hundredthsFrom(random, 0.05, 1.5)]
    const answer = real / (real + fake)
    return {
      stem: `At a point $x$ the data have the density ${short(real)} and the generator the density ${short(fake)}. Real and generated examples are shown equally often. What does the best discriminator answer there, as the probability of real?`,
      parameters: { real, fake },
      answer,
      decimals: 3,
      slips: [
        slip('fake', fake / (real + fake), 'This is the probability that the point is generated; real is asked for.'),
        slip('ratio', real / fake, 'A ratio of densities is no probability; divide by the sum of both.'),
        slip('half', 0.5, 'One half everywhere holds at equilibrium, where both densities are equal.'),
      ],
      solution: [
        String.raw`$D^*(x) = p_\text{data}(x) / (p_\text{data}(x) + p_g(x))$`,
        `${short(real)} / (${short(real)} + ${short(fake)}) = **${print(answer, 3)}**`,
      ],
    }
  },
)

export const gameValue = computeFamily(
  {
    ...place,
    id: 'G02',
    title: 'Value of the game for the best discriminator',
    topicId: 'gan/discriminator',
    passage: 'what-it-answers',
    level: 'senior',
  },
  (random) => {
    const [a, b] = [hundredthsFrom(random, 0.05, 0.95), hundredthsFrom(random, 0.05, 0.95)]
    const [data, model] = [
      [a, Math.round(100 - 100 * a) / 100],
      [b, Math.round(100 - 100 * b) / 100],
    ]
    const distance = jensenShannon(data, model)
    const answer = 2 * distance - Math.log(4)
    return {
      stem: `Data take two values with the probabilities ${row(data)}, the generator gives them with ${row(model)}. What is the value of the GAN objective E ln D(x) + E ln(1 − D(G(z))) for the best discriminator, in nats?`,
      parameters: { data, model },
      answer,
      unit: 'nats',
      decimals: 3,
      slips: [
        slip(
          'equilibrium',
          -Math.log(4),
          'This value is reached where the generator equals the data; here they differ.',
        ),
        slip('divergence-alone', 2 * distance, 'With the best discriminator the objective is 2 JSD − ln 4, not 2 JSD.'),
        slip('bits', answer / Math.LN2, 'This takes logarithms to base 2; with natural ones the value is in nats.'),
        slip(
          'once',
          distance - Math.log(4),
          'The Jensen-Shannon divergence enters twice: it is a mean of two divergences.',
        ),
      ],
      solution: [
        String.raw`With $D^* = p/(p + q)$ the objective is $2\,\mathrm{JSD} - \ln 4$.`,
        `JSD = ${print(distance, 4)}, so 2 · ${print(distance, 4)} − ${print(Math.log(4), 4)} = **${print(answer, 3)}** nats`,
      ],
    }
  },
)

export const generatorGradient = computeFamily(
  {
    ...place,
    id: 'G03',
    title: 'Gradient of the generator at the logit',
    topicId: 'gan/adversarial-training',
    passage: 'generator-losses',
  },
  (random) => {
    const logit = pick(random, [-1, 1]) * tenthsFrom(random, 0.4, 4)
    const loss = pick(random, ['saturating', 'non-saturating'])
    const d = sigmoid(logit)
    const [answer, other] = loss === 'saturating' ? [-d, d - 1] : [d - 1, -d]
    const [formula, slope] = loss === 'saturating' ? [String.raw`\ln(1 - D)`, '−D'] : [String.raw`-\ln D`, '−(1 − D)']
    return {
      stem: `The discriminator gives a generated image the logit $a$ = ${short(logit)}, with $D = \\sigma(a)$. The generator minimises the ${loss} loss $${formula}$. What is the derivative of this loss with respect to $a$?`,
      parameters: { logit, loss },
      answer,
      decimals: 3,
      slips: [
        slip(
          'other-loss',
          other,
          `This belongs to the ${loss === 'saturating' ? 'non-saturating' : 'saturating'} loss, whose gradient fades at the other end.`,
        ),
        slip('sign', -answer, 'Both losses fall when the logit of a fake rises, so the derivative is negative.'),
        slip(
          'at-probability',
          loss === 'saturating' ? -1 / (1 - d) : -1 / d,
          'This is the derivative with respect to D; the slope of the sigmoid follows.',
        ),
      ],
      solution: [
        `The slope of the sigmoid, D(1 − D), cancels a factor: ${slope} is left.`,
        `D = σ(${short(logit)}) = ${print(d, 4)}, so the derivative is **${print(answer, 3)}**`,
      ],
    }
  },
)
