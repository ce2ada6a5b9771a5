import { pick, type Random, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, short } from './number-text'

/** From the first rate to 0 along half a cosine (Loshchilov & Hutter 2017). */
function cosine(random: Random) {
  const [base, total] = [pick(random, [0.1, 0.2, 0.4]), 1000 * wholeFrom(random, 2, 20)]
  const step = total * pick(random, [0.2, 0.25, 0.4, 0.6, 0.7, 0.75])
  const answer = (base / 2) * (1 + Math.cos((Math.PI * step) / total))
  return {
    stem: `A cosine schedule lowers the learning rate from ${base} to 0 over ${print(total)} steps, without warm-up. What is the rate at step ${print(step)}?`,
    parameters: { kind: 'cosine' as const, base, total, step },
    answer,
    decimals: 4,
    slips: [
      slip('linear', base * (1 - step / total), 'This falls in a straight line; a cosine starts and ends flat.'),
      slip(
        'quarter-wave',
        base * Math.cos((Math.PI * step) / (2 * total)),
        'The schedule runs through half a wave, from 1 to −1, lifted to end at 0.',
      ),
      slip(
        'not-halved',
        base * (1 + Math.cos((Math.PI * step) / total)),
        'One plus cosine runs from 2 to 0, so the first rate is halved.',
      ),
    ],
    solution: [
      String.raw`$\eta_t = \tfrac{1}{2} \eta_0 \left(1 + \cos(\pi t / T)\right)$`,
      `½ · ${base} · (1 + cos(π · ${short(step / total)})) = **${print(answer, 4)}**`,
    ],
  }
}

function stepwise(random: Random) {
  const [base, factor, every] = [pick(random, [0.1, 0.2, 0.4]), pick(random, [0.5, 0.2]), 10 * wholeFrom(random, 1, 3)]
  const [whole, part] = [pick(random, [1, 2]), pick(random, [0.3, 0.5, 0.7])]
  const epoch = every * whole + every * part
  const answer = base * factor ** whole
  return {
    stem: `A step schedule starts at ${base} and multiplies the learning rate by ${factor} after every ${every} epochs. What is the rate after ${short(epoch)} epochs?`,
    parameters: { kind: 'stepwise' as const, base, factor, every, epoch },
    answer,
    decimals: 4,
    slips: [
      slip(
        'smooth',
        base * factor ** (epoch / every),
        'A step schedule keeps the rate between two steps and does not fall smoothly.',
      ),
      slip(
        'one-too-many',
        base * factor ** (whole + 1),
        'The next step has not been reached, so it does not count yet.',
      ),
      slip(
        'one-too-few',
        base * factor ** (whole - 1),
        'This leaves out the last step, which already lies behind at this epoch.',
      ),
    ],
    solution: [
      `⌊${short(epoch)} / ${every}⌋ = ${whole} steps are past.`,
      `${base} · ${factor}^${whole} = **${print(answer, 4)}**`,
    ],
  }
}

/** d^−½ · min(t^−½, t · w^−3/2), rising for w steps (Vaswani et al. 2017). */
function noam(random: Random) {
  const [width, warmUp] = [pick(random, [256, 512, 1024]), 1000 * pick(random, [2, 4, 8])]
  const step = warmUp * pick(random, [0.25, 0.5, 2.25, 4])
  const [rising, falling] = [1000 * width ** -0.5 * step * warmUp ** -1.5, 1000 * width ** -0.5 * step ** -0.5]
  const answer = Math.min(rising, falling)
  return {
    stem: `The schedule of the first transformer is $d^{-1/2} \\min(t^{-1/2},\\ t\\,w^{-3/2})$ with width $d$ = ${width} and $w$ = ${print(warmUp)} steps of warm-up. What is the learning rate at step $t$ = ${print(step)}, times 1,000?`,
    parameters: { kind: 'noam' as const, width, warmUp, step },
    answer,
    decimals: 3,
    slips: [
      slip(
        'other-branch',
        Math.max(rising, falling),
        `The smaller branch counts; at this step the ${step < warmUp ? 'warm-up still limits the rate' : 'decay has taken over'}.`,
      ),
      slip('peak', 1000 * (width * warmUp) ** -0.5, 'This is the peak at the end of warm-up; the step lies elsewhere.'),
      slip(
        'width-forgotten',
        answer * Math.sqrt(width),
        'The factor d to the power −½ makes wider models learn more slowly.',
      ),
    ],
    solution: [
      `Step ${print(step)} is ${step < warmUp ? 'before' : 'after'} the end of warm-up, so the ${step < warmUp ? 'rising' : 'falling'} branch is the smaller one.`,
      step < warmUp
        ? `1,000 · ${width}^(−½) · ${print(step)} · ${print(warmUp)}^(−3/2) = **${print(answer, 3)}**`
        : `1,000 · ${width}^(−½) · ${print(step)}^(−½) = **${print(answer, 3)}**`,
    ],
  }
}

const draws = [cosine, stepwise, noam] as const

export const scheduledRate = computeFamily<ReturnType<(typeof draws)[number]>['parameters']>(
  {
    id: 'O04',
    title: 'Learning rate on a schedule',
    topicId: 'training/optimisation',
    passage: 'schedules',
    level: 'mid',
    ref: 'Loshchilov & Hutter 2017; Vaswani et al. 2017',
  },
  (random) => pick(random, draws)(random),
)
