import { hundredthsFrom, pick, tenthsFrom } from '../random/random'
import { computeFamily, onePercent, slip } from './family'
import { print, short } from './number-text'

export const languageModelLoss = computeFamily(
  {
    id: 'R07',
    title: 'Perplexity and bits per character',
    topicId: 'rnn/applications',
    passage: 'language',
    level: 'mid',
    ref: 'Jurafsky & Martin 2025, ch. 3',
  },
  (random) => {
    const [loss, characters] = [hundredthsFrom(random, 1.5, 5), tenthsFrom(random, 3, 5.5)]
    const asked = pick(random, ['perplexity', 'bits'])
    const stem = `A language model has a mean cross-entropy of ${short(loss)} nats per token; a token has ${short(characters)} characters on average.`
    const parameters = { loss, characters, asked }
    if (asked === 'perplexity') {
      const answer = Math.exp(loss)
      return {
        stem: `${stem} What is its perplexity per token?`,
        parameters,
        answer,
        decimals: 2,
        tolerance: onePercent,
        slips: [
          slip('base-two', 2 ** loss, 'The loss is in nats, so the base is e; base 2 belongs to bits.'),
          slip('bits', loss / Math.LN2, 'This converts the loss into bits; perplexity is its exponential.'),
          slip(
            'per-character',
            Math.exp(loss / characters),
            'This is the perplexity per character; the question asks for tokens.',
          ),
        ],
        solution: [`e^${short(loss)} = **${print(answer, 2)}**: as uncertain as a fair choice among so many tokens.`],
      }
    }
    const answer = loss / characters / Math.LN2
    return {
      stem: `${stem} How many bits per character is that?`,
      parameters,
      answer,
      unit: 'bits',
      decimals: 3,
      slips: [
        slip('nats', loss / characters, 'This is in nats per character; divide by ln 2 to get bits.'),
        slip('per-token', loss / Math.LN2, 'This is bits per token; a token spreads over several characters.'),
        slip(
          'multiplied',
          (loss / characters) * Math.LN2,
          'One bit is 0.693 nats, so the number of bits is the larger one.',
        ),
      ],
      solution: [
        `${short(loss)} / ${short(characters)} = ${print(loss / characters, 4)} nats per character; divided by ln 2 = 0.6931: **${print(answer, 3)}** bits`,
      ],
    }
  },
)
