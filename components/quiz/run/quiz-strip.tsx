import { countOf } from '../../ui/number'
import { Strip } from '../../ui/strip'

const looks = {
  right: { look: 'stroke-3', height: 12, word: 'right' },
  part: { look: 'stroke-2', height: 8, word: 'partly right' },
  wrong: { look: 'stroke-1', height: 4, word: 'not right' },
  given: { look: 'strip-given', height: 8, word: 'answered' },
} as const

const lookOf = (right: number, isTold: boolean) => {
  if (!isTold) return looks.given
  if (right >= 1) return looks.right
  return right > 0 ? looks.part : looks.wrong
}

/** Progress of a quiz: a bar an answer, now as the pen, those to come as dots. In an exam a bar does not tell. */
export function QuizStrip({ rights, total, isTold }: { rights: readonly number[]; total: number; isTold: boolean }) {
  const done = rights.map((right) => lookOf(right, isTold))
  const toCome = Math.max(0, total - done.length)
  const words = isTold && done.length > 0 ? ` So far: ${done.map(({ word }) => word).join(', ')}.` : ''
  const title = `${countOf(done.length, 'answer')} of ${total} given.${words}`
  return <Strip title={title} bars={done} toCome={toCome} />
}
