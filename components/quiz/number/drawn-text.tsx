import { type Formulas, mathmlOf, runsOf } from '@/lib/core/content/formula-shape'

/** A text that was drawn in the browser: its formulas are those of the build, with the drawn numbers written in. */
export function DrawnText({ text, formulas }: { text: string; formulas: Formulas }) {
  let place = 0
  return runsOf(text).map((run) => {
    place += run.text.length
    const key = `${run.kind} ${place}`
    switch (run.kind) {
      case 'math': {
        const mathml = mathmlOf(run.text, formulas)
        return mathml ? (
          // Built from our own files; what is written in are digits of a draw.
          <span key={key} dangerouslySetInnerHTML={{ __html: mathml }} />
        ) : (
          <code key={key}>{run.text}</code>
        )
      }
      case 'strong':
        return <b key={key}>{run.text}</b>
      case 'code':
        return <code key={key}>{run.text}</code>
      case 'text':
        return <span key={key}>{run.text}</span>
    }
    return null
  })
}
