import { pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print, short } from './number-text'

/** −Σ q ln q of one large and K − 1 equal small probabilities, in nats. */
function entropyOf(right: number, wrong: number, classes: number) {
  return -right * Math.log(right) - (classes - 1) * wrong * Math.log(wrong)
}

export const smoothedLoss = computeFamily(
  {
    id: 'N05',
    title: 'Label smoothing',
    topicId: 'training/losses',
    passage: 'variants',
    level: 'senior',
    ref: 'Szegedy et al. 2016',
  },
  (random) => {
    const [classes, smoothing] = [wholeFrom(random, 4, 40), pick(random, [0.1, 0.15, 0.2, 0.3])]
    const asked = pick(random, ['least loss', 'target'])
    const wrong = smoothing / classes
    const right = 1 - smoothing + wrong
    const stem = `Labels of ${classes} classes are smoothed with ε = ${smoothing}: each class gets ε/K, and the right one 1 − ε on top.`
    const parameters = { classes, smoothing, asked }
    const mixture = `The right class gets 1 − ${smoothing} + ${smoothing}/${classes} = `
    if (asked === 'target') {
      return {
        stem: `${stem} What is the target of the right class?`,
        parameters,
        answer: right,
        decimals: 3,
        slips: [
          slip(
            'other-convention',
            1 - smoothing,
            'This is the convention that spreads ε over the wrong classes alone.',
          ),
          slip('wrong-class', wrong, 'This is the target of a wrong class; the right one has 1 − ε more.'),
          slip('unsmoothed', 1, 'Smoothing takes a little from the right class, so its target is less than 1.'),
        ],
        solution: [`${mixture}**${print(right, 3)}**`],
      }
    }
    const answer = entropyOf(right, wrong, classes)
    return {
      stem: `${stem} What is the least cross-entropy that a model can reach, in nats?`,
      parameters,
      answer,
      unit: 'nats',
      decimals: 3,
      slips: [
        slip('zero', 0, 'Zero is reached with hard labels; soft targets have an entropy that stays.'),
        slip(
          'other-convention',
          entropyOf(1 - smoothing, smoothing / (classes - 1), classes),
          'This spreads ε over the wrong classes alone; here every class gets a share.',
        ),
        slip('bits', answer / Math.LN2, 'This is in bits; with the natural logarithm the answer is in nats.'),
      ],
      solution: [
        `${mixture}${print(right, 4)}, each other class ${short(wrong)}.`,
        'The least cross-entropy is the entropy of these targets.',
        `−${print(right, 4)} · ln ${print(right, 4)} − ${classes - 1} · ${short(wrong)} · ln ${short(wrong)} = **${print(answer, 3)}** nats`,
      ],
    }
  },
)
