import { pick, several, tenthsFrom, wholeFrom } from '../random/random'
import { computeFamily, slip } from './family'
import { sigmoid } from './logistic'
import { print, short, term } from './number-text'

export const recurrentOutputSize = computeFamily(
  {
    id: 'R03',
    title: 'How many numbers a recurrent layer puts out',
    topicId: 'rnn/sequences',
    passage: 'one-step-at-a-time',
    level: 'junior',
    ref: 'Goodfellow, Bengio & Courville 2016, §10.2',
  },
  (random) => {
    const [batch, steps, inputs] = [pick(random, [8, 16, 32]), wholeFrom(random, 10, 60), wholeFrom(random, 3, 15)]
    const [units, returnSequences] = [pick(random, [20, 24, 32, 64]), pick(random, ['true', 'false'])]
    const [whole, last] = [batch * steps * units, batch * units]
    const [answer, other] = returnSequences === 'true' ? [whole, last] : [last, whole]
    return {
      stem: `An LSTM layer with ${units} units and \`returnSequences: ${returnSequences}\` reads a tensor of shape [${batch}, ${steps}, ${inputs}] (batch, steps, features). How many numbers does its output hold?`,
      parameters: { batch, steps, inputs, units, returnSequences },
      answer,
      slips: [
        slip(
          'other-setting',
          other,
          returnSequences === 'true'
            ? 'This is the last state alone; returnSequences keeps the state of every step.'
            : 'Without returnSequences only the state of the last step is put out.',
        ),
        slip('batch-forgotten', answer / batch, 'This is one sequence; the output holds the whole batch.'),
        slip('cell-state', 2 * answer, 'The cell state stays inside the layer unless returnState asks for it.'),
      ],
      solution: [
        `The shape is [${batch}, ${returnSequences === 'true' ? `${steps}, ` : ''}${units}].`,
        `${batch} · ${returnSequences === 'true' ? `${steps} · ` : ''}${units} = **${print(answer)}**`,
      ],
    }
  },
)

const hardSigmoid = (z: number) => Math.min(Math.max(0.2 * z + 0.5, 0), 1)

function lstmStep(
  cell: number,
  { input, forget, candidate, output }: Record<'input' | 'forget' | 'candidate' | 'output', number>,
) {
  const next = forget * cell + input * candidate
  return { cell: next, hidden: output * Math.tanh(next) }
}

export const lstmByHand = computeFamily(
  {
    id: 'R05',
    title: 'One LSTM step by hand',
    topicId: 'rnn/lstm',
    passage: 'gates',
    level: 'mid',
    ref: 'Hochreiter & Schmidhuber 1997; Gers et al. 2000',
  },
  (random) => {
    const cell = pick(random, [-1, 1]) * tenthsFrom(random, 0.5, 2)
    const sums = several(4, () => tenthsFrom(random, -2, 2))
    const [i = 0, f = 0, c = 0, o = 0] = sums
    const gates = { input: sigmoid(i), forget: sigmoid(f), candidate: Math.tanh(c), output: sigmoid(o) }
    const step = lstmStep(cell, gates)
    const answer = step.hidden
    const swapped = lstmStep(cell, { ...gates, input: gates.forget, forget: gates.input })
    const hard = lstmStep(cell, { ...gates, input: hardSigmoid(i), forget: hardSigmoid(f), output: hardSigmoid(o) })
    return {
      stem: `One LSTM unit has the cell state ${short(cell)}. Its weighted sums, before gates and candidate are squashed, are ${short(i)} (input gate), ${short(f)} (forget gate), ${short(c)} (candidate) and ${short(o)} (output gate). Gates use the sigmoid, the candidate and the output tanh. What is the new hidden state?`,
      parameters: { cell, sums },
      answer,
      decimals: 3,
      slips: [
        slip(
          'hard-sigmoid',
          hard.hidden,
          'This uses the hard sigmoid, the default gate of tfjs; here the gates are true sigmoids.',
        ),
        slip(
          'gates-swapped',
          swapped.hidden,
          'The forget gate multiplies the old cell state, the input gate the candidate.',
        ),
        slip(
          'tanh-forgotten',
          gates.output * step.cell,
          'The cell state passes through tanh before the output gate shows it.',
        ),
        slip('cell', step.cell, 'This is the new cell state; the output gate decides what of it is shown.'),
      ],
      solution: [
        `Gates: i = ${print(gates.input, 4)}, f = ${print(gates.forget, 4)}, o = ${print(gates.output, 4)}; candidate tanh(${short(c)}) = ${print(gates.candidate, 4)}.`,
        `Cell: ${print(gates.forget, 4)} · ${term(cell)} + ${print(gates.input, 4)} · ${term(gates.candidate, 4)} = ${print(step.cell, 4)}`,
        `Hidden: ${print(gates.output, 4)} · tanh(${print(step.cell, 4)}) = **${print(answer, 3)}**`,
      ],
    }
  },
)
