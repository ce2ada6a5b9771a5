import { pick, type Random } from '@/lib/core/random/random'
import { createRandom } from '../random'

const nouns = ['cat', 'dog', 'bird', 'frog'] as const
const verbs = ['see', 'find', 'like', 'hear'] as const
const adjectives = ['small', 'old', 'red', 'quiet'] as const
const forms = [...nouns, ...verbs].flatMap((word) => [word, `${word}s`])

const vocabulary = ['the', 'a', 'two', ...adjectives, ...forms]

/** The characters, by the number that stands for them: the space is 0. */
export const characters: readonly string[] = [' ', '.', ...new Set(vocabulary.join('').split('').sort())]

/** Characters that the network reads at once. */
export const length = 20
/** A row of the data: what is read, and the next character behind it. */
export const rowLength = length + 1

/** "the old cat sees two birds. ": the verb agrees with the first noun. */
function drawSentence(random: Random): string {
  const subject = drawNouns(random)
  return `${subject.words} ${pick(random, verbs)}${subject.isPlural ? '' : 's'} ${drawNouns(random).words}. `
}

function drawText(random: Random, sentences: number) {
  return Array.from({ length: sentences }, () => drawSentence(random)).join('')
}

function drawNouns(random: Random) {
  const article = pick(random, ['the', 'a', 'two'])
  const isPlural = article === 'two' || (article === 'the' && random.next() < 0.5)
  const adjective = random.next() < 0.5 ? `${pick(random, adjectives)} ` : ''
  return { words: `${article} ${adjective}${pick(random, nouns)}${isPlural ? 's' : ''}`, isPlural }
}

export const numbered = (text: string) => Int32Array.from(text, (character) => characters.indexOf(character))

/** Stretches of the text that begin anywhere in it: `rowLength` characters a row, one row after another. */
export function drawRows(seed: number, purpose: string, count: number): Int32Array {
  const random = createRandom(seed, purpose)
  const text = numbered(drawText(random, count))
  const rows = new Int32Array(count * rowLength)
  for (let row = 0; row < count; row++) {
    const from = Math.floor(random.next() * (text.length - rowLength))
    rows.set(text.subarray(from, from + rowLength), row * rowLength)
  }
  return rows
}

/** Every two words that stand behind each other in a long stretch of the text, also across a full stop. */
const neighbours: ReadonlySet<string> = new Set(
  wordsOf(drawText(createRandom(0, 'neighbours'), 3000)).map((word, at, all) => `${all[at - 1]} ${word}`),
)

function wordsOf(text: string): readonly string[] {
  return text.match(/[a-z]+/g) ?? []
}

type Piece = {
  readonly text: string
  /** Whether a word is one of the text, and may stand behind the word before it; null where it is no word, or the first. */
  readonly fits: boolean | null
}

/** What was written in pieces: words, and what stands between them. */
export function piecesOf(written: string): readonly Piece[] {
  let before: string | null = null
  return (written.match(/[a-z]+|[ .]+/g) ?? []).map((text) => {
    if (!/[a-z]/.test(text)) return { text, fits: null }
    const fits = before === null ? null : neighbours.has(`${before} ${text}`)
    before = text
    return { text, fits }
  })
}

/** Share of the words that fit, less the first of each text and the last piece, which may be cut off. */
export function shareThatFits(texts: readonly string[]): number {
  const judged = texts.flatMap((text) => piecesOf(text).slice(0, -1)).filter(({ fits }) => fits !== null)
  return judged.filter(({ fits }) => fits).length / Math.max(1, judged.length)
}
