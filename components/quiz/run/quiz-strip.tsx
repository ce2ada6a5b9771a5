import { countOf } from '../../ui/number'

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
  return (
    <div role="img" aria-label={`${countOf(done.length, 'answer')} of ${total} given.${words}`}>
      <ol className="strip" aria-hidden="true">
        {done.map(({ look, height }, index) => {
          const key = `${index} done`
          return (
            <li key={key}>
              <svg width="3" height={height} aria-hidden="true">
                <path className={`strip-bar ${look}`} d={`M1.5 0V${height}`} />
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
