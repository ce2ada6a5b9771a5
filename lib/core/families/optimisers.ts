import { pick, tenthsFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, short, term } from './number-text'

const place = { topicId: 'training/optimisation', passage: 'momentum-and-adam', level: 'mid' } as const

export const momentumSteps = computeFamily(
  { ...place, id: 'O01', title: 'Three steps with momentum', ref: 'Sutskever et al. 2013' },
  (random) => {
    const [rate, beta] = [pick(random, [0.01, 0.05, 0.1]), pick(random, [0.5, 0.8, 0.9])]
    const gradient = tenthsFrom(random, 1, 4)
    const total = 1 + (1 + beta) + (1 + beta + beta ** 2)
    const answer = rate * gradient * total
    return {
      stem: `On a slope the gradient stays at ${short(gradient)}. SGD with momentum starts at rest: $v \\leftarrow \\beta v + g$, $w \\leftarrow w - \\eta v$, with β = ${beta} and learning rate η = ${rate}. By how much has $w$ fallen after three steps?`,
      parameters: { rate, beta, gradient },
      answer,
      decimals: 4,
      slips: [
        slip(
          'no-momentum',
          3 * rate * gradient,
          'This is plain SGD; with momentum each step carries a part of the last.',
        ),
        slip(
          'averaged',
          (1 - beta) * answer,
          'In this convention the gradient enters v whole, not with the weight 1 − β.',
        ),
        slip(
          'limit',
          (3 * rate * gradient) / (1 - beta),
          'The velocity g/(1 − β) is reached after many steps; the first steps are slower.',
        ),
      ],
      solution: [
        `In units of g the velocity is 1, then ${short(1 + beta)}, then ${short(1 + beta + beta ** 2)}; together ${short(total)}.`,
        `${rate} · ${short(gradient)} · ${short(total)} = **${print(answer, 4)}**`,
      ],
    }
  },
)

export const adamFirstStep = computeFamily(
  { ...place, id: 'O02', title: 'The first step of Adam', ref: 'Kingma & Ba 2015' },
  (random) => {
    const rate = pick(random, [0.001, 0.002, 0.005, 0.01])
    const gradient = pick(random, [-1, 1]) * tenthsFrom(random, 0.2, 6)
    const weight = tenthsFrom(random, -2, 2)
    const sign = Math.sign(gradient)
    const answer = weight - rate * sign
    return {
      stem: `Adam (β₁ = 0.9, β₂ = 0.999, negligible ε, with bias correction) takes its first step at learning rate ${rate}. The weight is ${short(weight)}, its gradient ${short(gradient)}. What is the weight afterwards?`,
      parameters: { rate, gradient, weight },
      answer,
      decimals: 4,
      slips: [
        slip('sgd', weight - rate * gradient, 'This is the step of SGD; Adam divides by the size of the gradient.'),
        slip(
          'uncorrected',
          weight - (rate * sign * 0.1) / Math.sqrt(0.001),
          'Without bias correction the first step is 0.1/√0.001 ≈ 3.16 times as long.',
        ),
        slip('uphill', weight + rate * sign, 'The step goes against the gradient; this one goes along with it.'),
      ],
      solution: [
        'Bias correction makes the two means g and g² in the first step, so it is η · g/|g|: the learning rate, against the sign.',
        `${short(weight)} − ${rate} · ${term(sign)} = **${print(answer, 4)}**`,
      ],
    }
  },
)

export const rmsPropFirstStep = computeFamily(
  { ...place, id: 'O03', title: 'The first step of RMSProp', ref: 'Tieleman & Hinton 2012' },
  (random) => {
    const [rate, decay] = [pick(random, [0.001, 0.002, 0.005, 0.01]), pick(random, [0.9, 0.95, 0.99])]
    const gradient = tenthsFrom(random, 0.3, 8)
    const answer = rate / Math.sqrt(1 - decay)
    return {
      stem: `RMSProp keeps a running mean of squared gradients, $s \\leftarrow \\rho s + (1 - \\rho) g^2$, from $s$ = 0, and divides each step by √s. With ρ = ${decay}, learning rate ${rate}, negligible ε and no bias correction, how long is the first step for a gradient of ${short(gradient)}?`,
      parameters: { rate, decay, gradient },
      answer,
      decimals: 4,
      slips: [
        slip('sgd', rate * gradient, 'This is the step of SGD; the size of the gradient cancels in RMSProp.'),
        slip('corrected', rate, 'This holds with bias correction, as in Adam; here the mean starts too small.'),
        slip(
          'root-forgotten',
          rate / (1 - decay),
          'The share 1 − ρ stands under the root, so its root divides the step.',
        ),
      ],
      solution: [
        String.raw`$s = (1 - \rho)\, g^2$, so the step is $\eta\, g / \sqrt{s} = \eta / \sqrt{1 - \rho}$, whatever $g$.`,
        `${rate} / √${short(1 - decay)} = **${print(answer, 4)}**`,
      ],
    }
  },
)
