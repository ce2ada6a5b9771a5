import { pick, type Random, tenthsFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, row, short, term } from './number-text'

const place = { topicId: 'autoencoder/variational', ref: 'Kingma & Welling 2014' }

/** KL(N(m, s²) ‖ N(m₀, s₀²)) = ln(s₀/s) + (s² + (m − m₀)²) / 2s₀² − ½, in nats. */
function gaussianDivergence(m: number, s: number, m0 = 0, s0 = 1) {
  return Math.log(s0 / s) + (s ** 2 + (m - m0) ** 2) / (2 * s0 ** 2) - 0.5
}

function toPrior(random: Random) {
  const means = [tenthsFrom(random, -2, 2), tenthsFrom(random, -2, 2)]
  const deviations = [pick(random, [0.2, 0.4, 0.5, 0.8]), pick(random, [0.3, 0.6, 1.5, 2])]
  const parts = means.map((m, at) => gaussianDivergence(m, deviations[at] ?? 1))
  const answer = (parts[0] ?? 0) + (parts[1] ?? 0)
  const asVariances = means.map((m, at) => gaussianDivergence(m, Math.sqrt(deviations[at] ?? 1)))
  return {
    stem: `An encoder gives a code of two independent dimensions with means ${row(means)} and standard deviations ${row(deviations)}. What is the KL term of a VAE with the prior N(0, I), in nats, for this example?`,
    parameters: { kind: 'prior', means, deviations },
    answer,
    unit: 'nats',
    decimals: 3,
    slips: [
      slip(
        'deviation-as-variance',
        (asVariances[0] ?? 0) + (asVariances[1] ?? 0),
        'The standard deviation is squared first, since the formula wants variances.',
      ),
      slip('half-forgotten', 2 * answer, 'The formula carries a factor ½ before the whole bracket of each dimension.'),
      slip('mean', answer / 2, 'The divergence of independent dimensions is their sum, not their mean.'),
    ],
    solution: [
      String.raw`Per dimension $\tfrac12(\mu^2 + \sigma^2 - \ln \sigma^2 - 1)$.`,
      `${parts.map((part) => print(part, 4)).join(' + ')} = **${print(answer, 3)}** nats`,
    ],
  }
}

function betweenTwo(random: Random) {
  const means = [tenthsFrom(random, -2, 2), tenthsFrom(random, -2, 2)]
  const deviations = [pick(random, [0.5, 0.8, 1, 1.5]), pick(random, [0.6, 1.2, 2, 2.5])]
  const [m1 = 0, m2 = 0] = means
  const [s1 = 1, s2 = 1] = deviations
  const answer = gaussianDivergence(m1, s1, m2, s2)
  return {
    stem: `P is a normal distribution with mean ${short(m1)} and standard deviation ${short(s1)}, Q one with mean ${short(m2)} and standard deviation ${short(s2)}. What is KL(P ‖ Q), in nats?`,
    parameters: { kind: 'two', means, deviations },
    answer,
    unit: 'nats',
    decimals: 3,
    slips: [
      slip(
        'reversed',
        gaussianDivergence(m2, s2, m1, s1),
        'This is KL(Q ‖ P); the divergence is not the same both ways.',
      ),
      slip('bits', answer / Math.LN2, 'This is in bits; the natural logarithm gives the answer in nats.'),
      slip(
        'deviation-as-variance',
        gaussianDivergence(m1, Math.sqrt(s1), m2, Math.sqrt(s2)),
        'The given spreads are standard deviations, and the formula squares them.',
      ),
    ],
    solution: [
      String.raw`$\ln\frac{\sigma_2}{\sigma_1} + \frac{\sigma_1^2 + (\mu_1 - \mu_2)^2}{2\sigma_2^2} - \tfrac12$`,
      `ln(${short(s2)} / ${short(s1)}) + (${short(s1)}² + (${short(m1)} − ${term(m2)})²) / (2 · ${short(s2)}²) − 0.5 = **${print(answer, 3)}** nats`,
    ],
  }
}

const draws = [toPrior, betweenTwo] as const

export const gaussianKl = computeFamily<ReturnType<(typeof draws)[number]>['parameters']>(
  { ...place, id: 'V01', title: 'KL divergence of Gaussians', passage: 'loss', level: 'mid' },
  (random) => pick(random, draws)(random),
)

export const reparameterisedGradient = computeFamily(
  {
    ...place,
    id: 'V05',
    title: 'A gradient through the reparameterisation',
    passage: 'reparameterisation',
    level: 'senior',
  },
  (random) => {
    const [mu, sigma] = [tenthsFrom(random, -2, 2), tenthsFrom(random, 0.2, 1.5)]
    const noise = pick(random, [-1, 1]) * tenthsFrom(random, 0.2, 2)
    const wanted = pick(random, ['μ', 'σ'])
    const z = mu + sigma * noise
    const [byMean, byDeviation] = [2 * z, 2 * z * noise]
    const [answer, other] = wanted === 'μ' ? [byMean, byDeviation] : [byDeviation, byMean]
    return {
      stem: `A code is drawn as z = μ + σε with μ = ${short(mu)}, σ = ${short(sigma)} and, this time, ε = ${short(noise)}. The loss is z². What is the one-sample estimate of its gradient with respect to ${wanted}?`,
      parameters: { mu, sigma, noise, wanted },
      answer,
      decimals: 3,
      slips: [
        slip(
          'expected',
          wanted === 'μ' ? 2 * mu : 2 * sigma,
          'This is the exact gradient of the mean loss; one draw gives an estimate that differs.',
        ),
        slip(
          'other-parameter',
          other,
          `This is the gradient with respect to ${wanted === 'μ' ? 'σ' : 'μ'}; z depends on the two differently.`,
        ),
        slip('half', answer / 2, 'The derivative of z² is 2z, so a factor 2 stands before it.'),
      ],
      solution: [
        `z = ${short(mu)} + ${short(sigma)} · ${term(noise)} = ${short(z)}; ∂z/∂μ = 1 and ∂z/∂σ = ε.`,
        `2 · ${term(z)} · ${wanted === 'μ' ? '1' : term(noise)} = **${print(answer, 3)}**`,
      ],
    }
  },
)
