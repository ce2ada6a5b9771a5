'use client'
import { type FormEvent, useState } from 'react'
import type { Formulas } from '@/lib/core/content/formula-shape'
import type { Draw } from '@/lib/core/families/family'
import { judgeNumber, type Verdict } from '@/lib/core/families/judge-number'
import { tolerancePhrase } from '@/lib/core/families/tolerance'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { NumberVerdict } from './number-verdict'
import { WorkedSolution } from './worked-solution'

/** The field for the number, what became of it, and the worked solution: after a right answer or when asked for. */
export function NumberItemView({ draw, formulas }: { draw: Draw; formulas: Formulas }) {
  const [typed, setTyped] = useState('')
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [isSolved, setIsSolved] = useState(false)
  const check = (event: FormEvent) => {
    event.preventDefault()
    const next = judgeNumber(draw, typed)
    setVerdict(next)
    if (next.kind === 'right') setIsSolved(true)
  }
  return (
    <>
      <form className="number-form" onSubmit={check}>
        <Field
          label="Your answer"
          aside={draw.unit ? <span className="font-normal text-ink-2">in {draw.unit}</span> : undefined}
          hint={tolerancePhrase(draw)}
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" big>
          Check
        </Button>
      </form>
      <div role="status">{verdict ? <NumberVerdict draw={draw} verdict={verdict} formulas={formulas} /> : null}</div>
      {isSolved ? (
        <section aria-labelledby="worked">
          <h2 className="h4" id="worked">
            The way to it
          </h2>
          <WorkedSolution steps={draw.solution} formulas={formulas} />
        </section>
      ) : (
        <Button look="quiet" className="-ms-2" onClick={() => setIsSolved(true)}>
          Show the solution
        </Button>
      )}
    </>
  )
}
