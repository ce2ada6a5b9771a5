import type { BarsFigure, Figure, TextFigure } from '../figure'
import { short } from '../shared/small-number'
import { attentionGrid } from '../shared/transformer/attention-grid'
import type { WriterLook } from './look'
import type { WriterSettings } from './settings'
import { characters, length, piecesOf, shareThatFits } from './text'

/** The text first, then how the last layer looked and what it took to come next. */
export function figures(look: WriterLook, { sees, temperature }: WriterSettings): readonly Figure[] {
  const read = [...look.read].map((token) => (token === 0 ? '␣' : (characters[token] ?? '')))
  const [next = '', tokens] = [read.at(-1), read.slice(0, length)]
  const weights = look.weights.at(-1) ?? new Float32Array(length ** 2)
  const weight = (row: number, column: number) => weights[row * length + column] ?? 0
  const ahead = tokens.reduce(
    (sum, _, row) => sum + tokens.reduce((all, _, column) => all + (column > row ? weight(row, column) : 0), 0),
    0,
  )
  return [
    writing(look.texts, temperature),
    attentionGrid({
      title: 'Attention of the last layer, mean of its heads',
      summary: `On a stretch of fresh text, “${tokens.join('')}”, ${short(ahead / length)} of the weight lies on what comes later.`,
      weights,
      rows: tokens,
      columns: tokens,
      detail: (row, column) =>
        column > row && sees !== 'all'
          ? `“${tokens[column]}” stands behind “${tokens[row]}”: the mask sets its weight to 0.`
          : `To tell what follows “${tokens[row]}” at ${row + 1}, it gives ${short(weight(row, column))} to “${tokens[column]}” at ${column + 1}${column === row + 1 ? ', which is the answer itself' : ''}.`,
    }),
    chances(look.chances, { before: tokens.join(''), next }),
  ]
}

function writing(texts: readonly string[], temperature: number): TextFigure {
  return {
    kind: 'text',
    title: `What it writes, at temperature ${short(temperature, 1)}`,
    summary: `${short(shareThatFits(texts))} of its words fit. It writes: ${texts.join(' … ')}`,
    passages: texts.map((written) => piecesOf(written).map(({ text, fits }) => ({ text, isOdd: fits === false }))),
    odd: 'no word of the text, or none that may stand behind the one before.',
    table: { columns: ['sample', 'written'], rows: texts.map((text, at) => [String(at + 1), text]) },
  }
}

/** The six likeliest characters behind a stretch, before the temperature. */
function chances(all: Float32Array, { before, next }: { before: string; next: string }): BarsFigure {
  const named = (at: number) => (at === 0 ? '␣' : (characters[at] ?? ''))
  const bars = [...all]
    .map((value, at) => ({ name: named(at) === next ? `${next} (follows)` : named(at), value }))
    .sort((one, other) => other.value - one.value)
    .slice(0, 6)
  return {
    kind: 'bars',
    title: `What follows “${before.slice(-12)}”`,
    summary: `The likeliest character is ${bars[0]?.name}, with ${short(bars[0]?.value)}; in the text “${next}” follows.`,
    scale: 'linear',
    domain: [0, 1],
    bars,
    table: { columns: ['character', 'probability'], rows: bars.map(({ name, value }) => [name, short(value, 3)]) },
  }
}
