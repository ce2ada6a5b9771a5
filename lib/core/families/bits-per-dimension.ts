import { hundredthsFrom, pick } from '../random/random'
import { computeFamily, slip } from './family'
import { print } from './number-text'

export const bitsPerDimension = computeFamily(
  {
    id: 'V07',
    title: 'Bits per dimension',
    topicId: 'autoencoder/variational',
    passage: 'trouble',
    level: 'mid',
    ref: 'Theis, van den Oord & Bethge 2016',
  },
  (random) => {
    const [side, nats] = [pick(random, [16, 32, 64]), hundredthsFrom(random, 1.1, 2.9)]
    const pixels = side * side
    const total = 10 * Math.round((nats * pixels * 3) / 10)
    const perDimension = total / (pixels * 3)
    const answer = perDimension / Math.LN2
    return {
      stem: `A model gives RGB images of ${side} × ${side} a negative log-likelihood bound of ${print(total)} nats per image. How many bits per dimension is that?`,
      parameters: { side, total },
      answer,
      unit: 'bits',
      decimals: 3,
      slips: [
        slip('nats', perDimension, 'This is in nats per dimension; divide by ln 2 to get bits.'),
        slip('channels-forgotten', answer * 3, 'Every pixel has three values, and each of them is a dimension.'),
        slip('multiplied', perDimension * Math.LN2, 'One bit is 0.693 nats, so the number of bits is the larger one.'),
      ],
      solution: [
        `The image has ${side} · ${side} · 3 = ${print(pixels * 3)} dimensions.`,
        `${print(total)} / (${print(pixels * 3)} · ln 2) = **${print(answer, 3)}** bits`,
      ],
    }
  },
)
