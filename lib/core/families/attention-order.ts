import { pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, short } from './number-text'

const place = { topicId: 'transformer/self-attention', ref: 'Vaswani et al. 2017' }

export const causalPairs = computeFamily(
  { ...place, id: 'T06', title: 'Pairs under a causal mask', passage: 'masks', level: 'junior' },
  (random) => {
    const tokens = wholeFrom(random, 5, 600)
    const answer = (tokens * (tokens + 1)) / 2
    return {
      stem: `A sequence of ${tokens} tokens goes through self-attention with a causal mask; a token may see itself. How many query-key pairs stay unmasked in one head?`,
      parameters: { tokens },
      answer,
      slips: [
        slip(
          'diagonal-forgotten',
          answer - tokens,
          'Each token also sees itself, so the diagonal counts among the pairs.',
        ),
        slip('unmasked', tokens ** 2, 'These are all pairs; the mask takes away those that look ahead.'),
        slip('neighbours', 2 * tokens - 1, 'A token sees all tokens before it, not the last one alone.'),
      ],
      solution: ['Token 1 sees 1, token 2 sees 2, and so on.', `${tokens} · ${tokens + 1} / 2 = **${print(answer)}**`],
    }
  },
)

export const sinusoidalPosition = computeFamily(
  { ...place, id: 'T07', title: 'One entry of a sinusoidal position', passage: 'order', level: 'senior' },
  (random) => {
    const [width, position] = [pick(random, [8, 16, 32, 64]), wholeFrom(random, 1, 40)]
    const pair = wholeFrom(random, 1, width / 4)
    const isSine = pick(random, [1, 0])
    const entry = isSine ? 2 * pair : 2 * pair + 1
    const angle = position * 10000 ** (-(2 * pair) / width)
    const [wave, other] = isSine ? [Math.sin, Math.cos] : [Math.cos, Math.sin]
    const answer = wave(angle)
    return {
      stem: `Sinusoidal positions of width ${width} put $\\sin(p\\,\\omega_i)$ in entry $2i$ and $\\cos(p\\,\\omega_i)$ in entry $2i + 1$, counted from 0, with $\\omega_i = 10000^{-2i/d}$ (radians). What stands in entry ${entry} of position ${position}?`,
      parameters: { width, position, entry },
      answer,
      decimals: 3,
      slips: [
        slip(
          'other-wave',
          other(angle),
          `Even entries hold the sine, odd ones the cosine; entry ${entry} is ${isSine ? 'even' : 'odd'}.`,
        ),
        slip(
          'entry-as-pair',
          wave(position * 10000 ** (-(2 * entry) / width)),
          'The exponent counts pairs: entries 2i and 2i + 1 share one frequency.',
        ),
        slip(
          'doubling-forgotten',
          wave(position * 10000 ** (-pair / width)),
          'The exponent is 2i/d, so that the frequencies run down over all pairs.',
        ),
      ],
      solution: [
        `Entry ${entry} belongs to pair i = ${pair}: ω = 10000^(−${2 * pair}/${width}) = ${print(angle / position, 6)}.`,
        `${isSine ? 'sin' : 'cos'}(${position} · ${print(angle / position, 6)}) = ${isSine ? 'sin' : 'cos'}(${short(angle)}) = **${print(answer, 3)}**`,
      ],
    }
  },
)
