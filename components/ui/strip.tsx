import type { Grade } from '@/lib/core/journal/event'
import { gradeWords } from './grade-words'

/** Progress of a session: done cards as bars of 4 px a grade, now as the pen, those to come as dots. */
export function Strip({ done, toCome, noun = 'Card' }: { done: readonly Grade[]; toCome: number; noun?: string }) {
  const total = done.length + toCome
  const soFar = done.length ? ` So far: ${done.map((grade) => gradeWords[grade].toLowerCase()).join(', ')}.` : ''
  const title = toCome > 0 ? `${noun} ${done.length + 1} of ${total}.${soFar}` : `All ${total} done.${soFar}`
  return (
    <div role="img" aria-label={title}>
      <ol className="strip" aria-hidden="true">
        {done.map((grade, index) => {
          const key = `${index} done`
          return (
            <li key={key}>
              <svg width="3" height={grade * 4} aria-hidden="true">
                <path className={`strip-bar stroke-${grade}`} d={`M1.5 0V${grade * 4}`} />
              </svg>
            </li>
          )
        })}
        {Array.from({ length: toCome }, (_, index) => {
          const key = `${index} to come`
          return <li key={key}>{index === 0 ? <Pen /> : <Dot />}</li>
        })}
      </ol>
    </div>
  )
}

function Pen() {
  return (
    <svg width="9" height="25" aria-hidden="true">
      <path className="strip-now" d="M4.5 4V25" />
      <circle className="strip-pen" cx="4.5" cy="5" r="4" />
    </svg>
  )
}

function Dot() {
  return (
    <svg width="3" height="5" aria-hidden="true">
      <circle className="strip-todo" cx="1.5" cy="1.5" r="1.5" />
    </svg>
  )
}
