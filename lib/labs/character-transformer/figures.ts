import type { BarsFigure, Figure, TextFigure } from '../figure'
import { attentionGrid } from '../transformer/attention-grid'
import { short } from '../words/small-number'
import type { WriterLook } from './look'
import type { WriterSettings } from './settings'
import { characters, length, piecesOf, shareThatFits } from './text'

/** Places of the stretch that the matrix shows, from the end: more would not be legible. */
const shown = 10
const firstShown = length - shown

/** The text first, then how the last layer looked and what it took to come next. */
export function figures(look: WriterLook, { sees, temperature }: WriterSettings): readonly Figure[] {
  const read = [...look.read].map((token) => (token === 0 ? '␣' : (characters[token] ?? '')))
  const [next = '', tokens] = [read.at(-1), read.slice(0, length)]
  return [
    writing(look.texts, temperature),
    attention(look.weights.at(-1) ?? new Float32Array(length ** 2), { tokens, sees }),
    chances(look.chances, { before: tokens.join(''), next }),
  ]
}

/** @param all of every place, [length, length] */
function attention(
  all: Float32Array,
  { tokens, sees }: { readonly tokens: readonly string[]; readonly sees: WriterSettings['sees'] },
) {
  const weight = (row: number, column: number) => all[(firstShown + row) * length + firstShown + column] ?? 0
  const weights = Float32Array.from({ length: shown ** 2 }, (_, at) => weight(Math.floor(at / shown), at % shown))
  const ahead = weights.reduce((sum, value, at) => sum + (at % shown > Math.floor(at / shown) ? value : 0), 0) / shown
  const named = tokens.slice(firstShown)
  return attentionGrid({
    title: 'Attention of the last layer, last ten characters',
    summary: `Mean of its heads at the end of a stretch of fresh text, “${tokens.join('')}”: ${short(ahead)} of the weight lies on what comes later.`,
    weights,
    rows: named,
    columns: named,
    detail: (row, column) =>
      column > row && sees !== 'all'
        ? `“${named[column]}” stands behind “${named[row]}”: the mask sets its weight to 0.`
        : `To tell what follows “${named[row]}”, it gives ${short(weight(row, column))} to “${named[column]}”${column === row + 1 ? ', which is the answer itself' : ''}.`,
  })
}

function writing(texts: readonly string[], temperature: number): TextFigure {
  return {
    kind: 'text',
    title: `What it writes, at temperature ${short(temperature, 1)}`,
    summary: `${short(shareThatFits(texts))} of its words fit. It writes: ${texts.join(' … ')}`,
    passages: texts.map((written) =>
      piecesOf(written).map(({ text, fits }, at, pieces) => ({
        text,
        isOdd: fits === false && at < pieces.length - 1,
      })),
    ),
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
