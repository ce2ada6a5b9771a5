import { pick, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { print } from './number-text'

/** Each gate or candidate is a dense layer that reads the input and the last state: u(u + d + 1). */
const denseGate = (units: number, inputs: number) => units * (units + inputs + 1)

export const recurrentParameters = computeFamily(
  {
    id: 'R01',
    title: 'Parameters of a recurrent layer',
    topicId: 'rnn/lstm',
    passage: 'parameters',
    level: 'mid',
    ref: 'Hochreiter & Schmidhuber 1997; Cho et al. 2014',
  },
  (random) => {
    const [inputs, units] = [wholeFrom(random, 5, 80), pick(random, [16, 24, 32, 48, 64, 128])]
    const [cell, gates, biases] = pick(random, [
      ['A vanilla RNN layer', 1, 1],
      ['An LSTM layer', 4, 1],
      ['A GRU layer (`reset_after: false`)', 3, 1],
      ['A GRU layer (`reset_after: true`, so two bias vectors per gate)', 3, 2],
    ])
    const answer = gates * units * (units + inputs + biases)
    return {
      stem: `${cell} has ${units} units and reads ${inputs} features per step. Each of its gates has one bias vector, unless said otherwise. How many trainable parameters does the layer have?`,
      parameters: { inputs, units, gates, biases },
      answer,
      slips: [
        gates > 1
          ? slip('one-gate', answer / gates, 'Each gate and the candidate have weights of their own, all of this size.')
          : slip('four-gates', 4 * answer, 'Four sets of weights belong to an LSTM; a vanilla RNN has no gates.'),
        slip(
          'state-forgotten',
          gates * units * (inputs + biases),
          'Every gate also reads the last state, through a square matrix.',
        ),
        slip(
          'bias-forgotten',
          gates * units * (units + inputs),
          'The weights are right; the biases of each gate come on top.',
        ),
      ],
      solution: [
        gates === 1
          ? 'One dense layer that reads input and last state.'
          : `${gates} dense layers, each reading input and last state.`,
        `${gates} · ${units} · (${units} + ${inputs} + ${biases}) = **${print(answer)}**`,
      ],
    }
  },
)

export const bidirectionalStack = computeFamily(
  {
    id: 'R02',
    title: 'Parameters of a bidirectional stack',
    topicId: 'rnn/sequences',
    passage: 'bidirectional',
    level: 'mid',
    ref: 'Schuster & Paliwal 1997',
  },
  (random) => {
    const [inputs, first, second] = [
      wholeFrom(random, 8, 60),
      pick(random, [16, 32, 48, 64]),
      pick(random, [24, 40, 80]),
    ]
    const [below, above] = [4 * denseGate(first, inputs), 4 * denseGate(second, 2 * first)]
    const answer = 2 * below + above
    return {
      stem: `A bidirectional LSTM of ${first} units per direction (outputs concatenated) reads ${inputs} features per step. An ordinary LSTM of ${second} units is stacked on it. All gates have one bias vector. How many trainable parameters have both layers together?`,
      parameters: { inputs, first, second },
      answer,
      slips: [
        slip(
          'not-concatenated',
          2 * below + 4 * denseGate(second, first),
          'The second layer reads both directions side by side: twice the units.',
        ),
        slip('one-direction', below + above, 'Each direction has weights of its own, so the first layer counts twice.'),
        slip(
          'both-doubled',
          2 * below + 2 * above,
          'Only the first layer is bidirectional; the one on top runs one way.',
        ),
      ],
      solution: [
        `Below: 2 · 4 · ${first} · (${first} + ${inputs} + 1) = ${print(2 * below)}`,
        `Above, with 2 · ${first} inputs: 4 · ${second} · (${second} + ${2 * first} + 1) = ${print(above)}`,
        `Together **${print(answer)}**`,
      ],
    }
  },
)

export const embeddingParameters = computeFamily(
  {
    id: 'R04',
    title: 'Parameters of an embedding',
    topicId: 'foundations/layers',
    passage: 'embedding',
    level: 'junior',
    ref: 'Bengio et al. 2003',
  },
  (random) => {
    const [words, width, steps] = [
      100 * wholeFrom(random, 20, 400),
      pick(random, [32, 64, 100, 128, 300]),
      pick(random, [50, 80, 200]),
    ]
    const answer = (words + 1) * width
    return {
      stem: `A vocabulary of ${print(words)} words is numbered from 1; index 0 is kept for padding and has a row of its own. The embedding has ${width} dimensions, sequences have ${steps} steps. How many parameters does the embedding layer have?`,
      parameters: { words, width, steps },
      answer,
      slips: [
        slip(
          'padding-forgotten',
          words * width,
          'The table needs a row for index 0 too, so it has one more than words.',
        ),
        slip('bias-counted', answer + width, 'An embedding is a look-up in a table and adds no bias.'),
        slip('per-step', steps * width, 'The same table serves all steps; its rows belong to words, not to places.'),
      ],
      solution: [`One row of ${width} numbers per index: (${print(words)} + 1) · ${width} = **${print(answer)}**`],
    }
  },
)
