import { pick, type Random, tenthsFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { sigmoid, softmax } from './logistic'
import { print, row, short, term } from './number-text'

const place = { topicId: 'foundations/activation-functions', ref: 'Goodfellow, Bengio & Courville 2016, §6.3' }

const either = (random: Random, low: number, high: number) => pick(random, [-1, 1]) * tenthsFrom(random, low, high)

function slopeCase(name: 'sigmoid' | 'tanh' | 'ELU' | 'SiLU', z: number) {
  const s = sigmoid(z)
  const t = Math.tanh(z)
  switch (name) {
    case 'sigmoid':
      return {
        formula: String.raw`\sigma(z) = 1/(1 + e^{-z})`,
        answer: s * (1 - s),
        slips: [
          slip('value', s, 'This is the value of the sigmoid; the question asks for its slope.'),
          slip('of-input', z * (1 - z), 'The short form a(1 − a) wants the output a, not the input z.'),
        ],
        way: `σ(${short(z)}) = ${print(s, 4)}, and σ′ = σ(1 − σ) = ${print(s, 4)} · ${print(1 - s, 4)}`,
      }
    case 'tanh':
      return {
        formula: String.raw`\tanh z`,
        answer: 1 - t * t,
        slips: [
          slip('value', t, 'This is the value of tanh; the question asks for its slope.'),
          slip('of-input', 1 - z * z, 'The short form 1 − a² wants the output a, not the input z.'),
        ],
        way: `tanh(${short(z)}) = ${print(t, 4)}, and the slope is 1 − (${print(t, 4)})²`,
      }
    case 'ELU':
      return {
        formula: String.raw`\mathrm{ELU}(z) = z \text{ for } z > 0, \text{ else } e^z - 1`,
        answer: Math.exp(z),
        slips: [
          slip('value', Math.exp(z) - 1, 'This is the value of the ELU; its slope is larger by one.'),
          slip('relu', 0, 'A ReLU is flat for negative inputs; the ELU falls on towards −1.'),
        ],
        way: `For z < 0 the slope is e^z = e^(${short(z)})`,
      }
    case 'SiLU':
      return {
        formula: String.raw`\mathrm{SiLU}(z) = z\,\sigma(z)`,
        answer: s + z * s * (1 - s),
        slips: [
          slip('one-factor', s, 'This treats the sigmoid as a constant; the product rule has a second term.'),
          slip('value', z * s, 'This is the value of the SiLU; the question asks for its slope.'),
        ],
        way: `By the product rule σ + zσ(1 − σ), with σ = ${print(s, 4)}: ${print(s, 4)} + ${term(z)} · ${print(s * (1 - s), 4)}`,
      }
  }
}

export const activationSlope = computeFamily(
  { ...place, id: 'D02', title: 'Slope of an activation function', passage: 'slopes', level: 'junior' },
  (random) => {
    const name = pick(random, ['sigmoid', 'tanh', 'ELU', 'SiLU'])
    const z = name === 'ELU' ? -tenthsFrom(random, 0.2, 2.5) : either(random, 0.2, 2.5)
    const { formula, answer, slips, way } = slopeCase(name, z)
    return {
      stem: `What is the slope (derivative) of $${formula}$ at $z$ = ${short(z)}?`,
      parameters: { name, z },
      answer,
      decimals: 3,
      slips,
      solution: [`${way} = **${print(answer, 3)}**`],
    }
  },
)

export const softmaxTemperature = computeFamily(
  {
    ...place,
    id: 'D03',
    title: 'Softmax with a temperature',
    passage: 'softmax',
    level: 'mid',
    ref: 'Hinton, Vinyals & Dean 2015',
  },
  (random) => {
    const logits = [tenthsFrom(random, 1, 4), tenthsFrom(random, -1, 2), tenthsFrom(random, -2, 1)]
    const temperature = pick(random, [0.5, 2, 3, 4])
    const [first = 0] = logits
    const [answer = 0] = softmax(logits.map((logit) => logit / temperature))
    const powers = logits.map((logit) => Math.exp(logit / temperature))
    const [plain = 0] = softmax(logits)
    return {
      stem: `A classifier gives the logits ${row(logits)}. Softmax is applied at temperature ${temperature}. What is the probability of the first class?`,
      parameters: { logits, temperature },
      answer,
      decimals: 3,
      slips: [
        slip(
          'temperature-forgotten',
          plain,
          'This is softmax at temperature 1; the logits are divided by the temperature first.',
        ),
        slip(
          'multiplied',
          softmax(logits.map((logit) => logit * temperature))[0] ?? 0,
          'The logits are divided by the temperature; a high one makes the answer flatter.',
        ),
        slip(
          'divided-after',
          plain / temperature,
          'Dividing the probabilities leaves no distribution; the temperature acts inside the exponent.',
        ),
      ],
      solution: [
        `Divide by the temperature, then exponentiate: ${powers.map((power) => print(power, 3)).join(', ')}`,
        `e^(${short(first)} / ${temperature}) / sum = ${print(powers[0] ?? 0, 3)} / ${print(
          powers.reduce((sum, power) => sum + power, 0),
          3,
        )} = **${print(answer, 3)}**`,
      ],
    }
  },
)
