import { pick, several, tenthsFrom, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, row, short, term } from './number-text'
import { mean, sum } from './statistics'

const ascending = (values: readonly number[]) => [...values].sort((one, other) => one - other)

const gapsOf = (real: readonly number[], fake: readonly number[]) =>
  real.map((value, at) => Math.abs(value - (fake[at] ?? 0)))

export const wassersteinDistance = computeFamily(
  {
    id: 'G04',
    title: 'Wasserstein distance of two samples',
    topicId: 'gan/wasserstein',
    passage: 'distance',
    level: 'senior',
    ref: 'Arjovsky, Chintala & Bottou 2017',
  },
  (random) => {
    const [real, fake] = [
      several(3, () => 2 * wholeFrom(random, 0, 8)),
      several(3, () => 2 * wholeFrom(random, 0, 8) + 1),
    ]
    const gaps = gapsOf(ascending(real), ascending(fake))
    const answer = mean(gaps)
    return {
      stem: `Real data lie at ${row(real)}, generated ones at ${row(fake)}: three points each, all of weight 1/3. What is the Wasserstein-1 distance (earth mover's distance) between the two?`,
      parameters: { real, fake },
      answer,
      decimals: 3,
      slips: [
        slip(
          'as-listed',
          mean(gapsOf(real, fake)),
          'The cheapest plan pairs the points in order of size, not as they are listed.',
        ),
        slip('sum', sum(gaps), 'Each point carries a third of the mass, so distances are averaged.'),
        slip(
          'jensen-shannon',
          Math.LN2,
          'This is the Jensen-Shannon divergence of disjoint distributions, blind to how far apart they lie.',
        ),
      ],
      solution: [
        `On a line the best plan pairs in order: ${row(ascending(real))} with ${row(ascending(fake))}.`,
        `(${gaps.join(' + ')}) / 3 = **${print(answer, 3)}**`,
      ],
    }
  },
)

export const frechetDistance = computeFamily(
  {
    id: 'G05',
    title: 'Fréchet distance in one dimension',
    topicId: 'gan/applications',
    passage: 'evaluation',
    level: 'mid',
    ref: 'Heusel et al. 2017',
  },
  (random) => {
    const [m1, m2] = [tenthsFrom(random, -3, 3), tenthsFrom(random, -3, 3)]
    const [s1, s2] = [pick(random, [0.5, 1, 1.5, 2]), pick(random, [1.2, 2.5, 3, 3.5])]
    const means = (m1 - m2) ** 2
    const answer = means + (s1 - s2) ** 2
    return {
      stem: `A feature of real images has the mean ${short(m1)} and the variance ${short(s1 ** 2)}; of generated ones the mean ${short(m2)} and the variance ${short(s2 ** 2)}. What is the Fréchet distance of FID for this one feature (not its root)?`,
      parameters: { m1, m2, variance1: s1 ** 2, variance2: s2 ** 2 },
      answer,
      decimals: 3,
      slips: [
        slip(
          'variances',
          means + (s1 ** 2 - s2 ** 2) ** 2,
          'Standard deviations are compared, so roots of the variances are taken first.',
        ),
        slip(
          'not-squared',
          Math.abs(m1 - m2) + Math.abs(s1 - s2),
          'In this distance both differences are squared before they are added.',
        ),
        slip('spread-forgotten', means, 'Equal means are not enough; the spreads have to agree as well.'),
      ],
      solution: [
        String.raw`In one dimension $(\mu_1 - \mu_2)^2 + (\sigma_1 - \sigma_2)^2$, with standard deviations ${short(s1)} and ${short(s2)}.`,
        `(${short(m1)} − ${term(m2)})² + (${short(s1)} − ${short(s2)})² = **${print(answer, 3)}**`,
      ],
    }
  },
)
