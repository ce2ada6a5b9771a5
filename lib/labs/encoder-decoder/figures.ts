import type { Figure, GridFigure } from '../figure'
import { attentionGrid, meanOfHeads, placed, saidByHeads } from '../transformer/attention-grid'
import { short } from '../words/small-number'
import { drawShown, length, letters } from './data'
import type { TranslatorLook } from './look'
import type { TranslatorSettings } from './settings'

export function figures(look: TranslatorLook, { task, heads }: TranslatorSettings, seed: number): readonly Figure[] {
  const tokens = [...drawShown(task, seed)]
  const [source, target] = [tokens.slice(0, length), tokens.slice(length)]
  const read = source.map(named)
  const before = ['start', ...target.slice(0, -1).map(named)]
  const places = target.map((token, step) => [step, source.indexOf(token)] as const)
  const [cross, decoder, encoder] = [look.cross, look.decoder, look.encoder].map((all) => meanOfHeads(all, heads))
  if (!cross || !decoder || !encoder) return []
  const of = heads === 1 ? '' : `, mean of ${heads} heads`
  const onRight = places.reduce((sum, [row, column]) => sum + (cross[row * length + column] ?? 0), 0) / length
  return [
    attentionGrid({
      title: `Cross-attention${of}`,
      summary: `Down: the letters to write, ${target.map(named).join(' ')}. Across: the letters read, ${read.join(' ')}. On the place of the letter to write lies ${short(onRight)} of the weight on average; equal weights would be ${short(1 / length, 3)}.`,
      weights: cross,
      rows: placed(target.map(named)),
      columns: read,
      marked: places,
      detail: (row, column) =>
        `To write “${named(target[row])}”, letter ${row + 1}, the decoder asks the encoder: weight on “${read[column]}”, letter ${column + 1} of the source, ${saidByHeads(look.cross, heads, row * length + column)}.`,
    }),
    answers(look.answers, target),
    attentionGrid({
      title: `Decoder: self-attention${of}`,
      summary: `Each letter looks at itself and at what was written before it, ${before.join(' ')}; weights above the diagonal are 0.`,
      weights: decoder,
      rows: placed(before),
      columns: ['–', ...before.slice(1)],
      detail: (row, column) =>
        column > row
          ? `“${before[column]}” comes after “${before[row]}”: the mask sets the score to −10⁹, and the weight is 0.`
          : `“${before[row]}” gives to “${before[column]}”: ${saidByHeads(look.decoder, heads, row * length + column)}.`,
    }),
    attentionGrid({
      title: `Encoder: self-attention${of}`,
      summary: `Each letter of the source, ${read.join(' ')}, looks at all of them.`,
      weights: encoder,
      rows: placed(read),
      columns: read,
      detail: (row, column) =>
        `“${read[row]}” gives to “${read[column]}”: ${saidByHeads(look.encoder, heads, row * length + column)}.`,
    }),
  ]
}

const named = (token = 0) => letters[token] ?? ''

/** Probability of every letter, down, at every place, across, with the right letters before it. */
function answers(probabilities: Float32Array, target: readonly number[]): GridFigure {
  const of = (letter: number, place: number) => probabilities[place * letters.length + letter] ?? 0
  const written = target.map((_, place) => {
    const all = letters.map((_, letter) => of(letter, place))
    return all.indexOf(Math.max(...all))
  })
  const right = written.filter((token, place) => token === target[place]).length
  return attentionGrid({
    title: 'What it would write',
    summary: `Given the right letters before each, it writes ${written.map(named).join(' ')}, where ${target.map(named).join(' ')} is right: ${right} of ${length}.`,
    weights: Float32Array.from({ length: length * letters.length }, (_, at) =>
      of(Math.floor(at / length), at % length),
    ),
    rows: letters,
    columns: target.map(named),
    marked: target.map((token, place) => [token, place]),
    detail: (letter, place) =>
      `As letter ${place + 1}, “${named(letter)}” has a probability of ${short(of(letter, place))}; “${named(target[place])}” is right.`,
  })
}
