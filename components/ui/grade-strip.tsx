import type { Grade } from '@/lib/core/journal/event'
import { gradeWords } from './grade-words'
import { Strip } from './strip'

/** Progress of a session of cards: a bar of 4 px a grade. */
export function GradeStrip({ done, toCome, noun = 'Card' }: { done: readonly Grade[]; toCome: number; noun?: string }) {
  const total = done.length + toCome
  const soFar = done.length ? ` So far: ${done.map((grade) => gradeWords[grade].toLowerCase()).join(', ')}.` : ''
  const title = toCome > 0 ? `${noun} ${done.length + 1} of ${total}.${soFar}` : `All ${total} done.${soFar}`
  const bars = done.map((grade) => ({ look: `stroke-${grade}`, height: grade * 4 }))
  return <Strip title={title} bars={bars} toCome={toCome} />
}
