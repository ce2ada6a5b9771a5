import type { BarsFigure, Figure, GridFigure, Table } from '../figure'
import { short, smallNumber } from '../words/small-number'
import { type CellName, cells } from './cells'
import { classCount } from './recall'

/** What the page draws an arm from: one sequence that was not trained on, and the gradient over all steps. */
export type RecallLook = {
  /** What is read: [steps]. */
  readonly symbols: Int32Array
  /** What the cell keeps after each step: [steps, units]. */
  readonly memory: Float32Array
  /** [steps, gates × units], or nothing. */
  readonly gates: Float32Array
  /** Norm of the loss's gradient with respect to what is kept at each step, over that of the last step: [steps]. */
  readonly gradients: Float32Array
  /** Probability of each class at the end. */
  readonly answer: Float32Array
}

/** Gates over time first, where the cell has any: they are what a cell with gates is about. */
export function recallFigures(look: RecallLook, cell: CellName): readonly Figure[] {
  const { gates } = cells[cell]
  // The output gate shows and does not keep: there is no room for it.
  const shown = gates.slice(0, 2).map((name, at) => gateGrid(look, { name, at, of: gates.length }))
  return [...shown, memoryGrid(look, cell), gradientBars(look), ...(gates.length > 0 ? [] : [answerBars(look)])]
}

const nameOf = (symbol: number) =>
  symbol < classCount ? String.fromCharCode(65 + symbol) : String.fromCharCode(119 + symbol - classCount)

/** A matrix of [units, steps] out of one that is [steps, columns], from a column on. */
function turned(values: Float32Array, { steps, from, units }: { steps: number; from: number; units: number }) {
  const columns = values.length / steps
  return Float32Array.from(
    { length: units * steps },
    (_, at) => values[(at % steps) * columns + from + Math.floor(at / steps)] ?? 0,
  )
}

function gateGrid({ symbols, gates }: RecallLook, gate: { name: string; at: number; of: number }): GridFigure {
  const steps = symbols.length
  const units = gates.length / steps / gate.of
  const values = turned(gates, { steps, from: gate.at * units, units })
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    kind: 'grid',
    scale: 'sequential',
    title: `${gate.name.charAt(0).toUpperCase()}${gate.name.slice(1)} gate of ${units} units over ${steps} steps`,
    summary: `The ${gate.name} gate stands at ${short(mean)} on average. Each row is a unit, each column a step, the class at the left.`,
    ends: ['0, shut', '1, open'],
    columns: steps,
    values,
    detail: (unit, step) =>
      `${reading(symbols, step)}: the ${gate.name} gate of unit ${unit + 1} is at ${short(values[unit * steps + step])}.`,
    table: tableOf(values, steps),
  }
}

function memoryGrid({ symbols, memory }: RecallLook, cell: CellName): GridFigure {
  const steps = symbols.length
  const units = memory.length / steps
  const kept = turned(memory, { steps, from: 0, units })
  const most = kept.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1)
  const name = cell === 'lstm' ? 'cell state' : 'hidden state'
  return {
    kind: 'grid',
    scale: 'diverging',
    title: `The ${name} over ${steps} steps`,
    summary: `It reads ${nameOf(symbols[0] ?? 0)} at step 0 and random symbols after it. Each row is a unit, each column a step. The largest value is ${short(most)} in size.`,
    ends: [`−${short(most, 1)}`, short(most, 1)],
    columns: steps,
    values: kept.map((value) => value / most),
    detail: (unit, step) => `${reading(symbols, step)}: unit ${unit + 1} holds ${short(kept[unit * steps + step])}.`,
    table: tableOf(kept, steps),
  }
}

/** Less than this is drawn as nothing: the bars of both arms keep one axis. */
const faintest = 1e-8

function gradientBars({ gradients }: RecallLook): BarsFigure {
  const shown = someOf(gradients.length)
  const first = gradients[0] ?? Number.NaN
  return {
    kind: 'bars',
    scale: 'log',
    title: 'How much of the gradient reaches each step',
    summary: `Of the gradient at the last step ${smallNumber(first)} is left at step 0, where the class is shown.`,
    domain: [faintest, 100],
    bars: shown.map((step) => ({ name: `step ${step}`, value: Math.max(faintest, gradients[step] ?? Number.NaN) })),
    table: {
      columns: ['step', 'gradient, as a share of the last step’s'],
      rows: Array.from(gradients, (value, step) => [String(step), smallNumber(value)]),
    },
  }
}

function answerBars({ symbols, answer }: RecallLook): BarsFigure {
  const asked = symbols[0] ?? 0
  return {
    kind: 'bars',
    scale: 'linear',
    title: `Its answer, where ${nameOf(asked)} was shown`,
    summary: `It gives ${nameOf(asked)}, the class that was shown, a probability of ${short(answer[asked])}.`,
    domain: [0, 1],
    bars: Array.from(answer, (value, at) => ({ name: nameOf(at), value })),
    table: { columns: ['class', 'probability'], rows: Array.from(answer, (value, at) => [nameOf(at), short(value)]) },
  }
}

const reading = (symbols: Int32Array, step: number) => `Step ${step}, which reads ${nameOf(symbols[step] ?? 0)}`

/** Up to eight steps, the first and the last among them. */
function someOf(steps: number) {
  const count = Math.min(8, steps)
  return Array.from({ length: count }, (_, at) => Math.round((at * (steps - 1)) / Math.max(1, count - 1)))
}

function tableOf(values: Float32Array, steps: number): Table {
  const shown = someOf(steps)
  return {
    columns: ['unit', ...shown.map((step) => `step ${step}`)],
    rows: Array.from({ length: values.length / steps }, (_, unit) => [
      String(unit + 1),
      ...shown.map((step) => short(values[unit * steps + step])),
    ]),
  }
}
